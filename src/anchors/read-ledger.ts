import { throwContentErrors } from '../schemas/content-error.ts';
import { parseJson } from '../schemas/parse-json.ts';
import { valueOrThrow } from '../schemas/parse-yaml.ts';
import { type ContentFiles, readContent } from '../schemas/read-content.ts';
import { emptyLedger, type Ledger, ledgerSchema } from './ledger.ts';
import { findMisled } from './misled.ts';
import { splitConflict } from './split-conflict.ts';

/** Path of the ledger, relative to the site's folder. */
export const ledgerFile = 'content/anchors.json';

/**
 * Reads the ledger. A missing file means that nothing has been published; an unreadable or broken one throws all
 * problems with their lines, since treating it as empty would give all quotations new addresses.
 */
export function readLedger(files: ContentFiles): Ledger {
  const json = readContent(files, ledgerFile);
  if (json === undefined) return emptyLedger;
  return parseLedger(json);
}

/** A ledger of its file's text; throws all problems with their lines. */
export function parseLedger(json: string): Ledger {
  const parsed = parseJson<Ledger>(json, ledgerSchema, ledgerFile);
  const ledger = valueOrThrow(
    parsed,
    parsed.errors && splitConflict(json)
      ? ' (the command "anchors" joins the two sides)'
      : ' (or restore the last good version of the file)',
  );
  const misled = findMisled(ledger);
  if (!parsed.errors)
    throwContentErrors(misled.map(({ id, reason }) => parsed.errorAt(['anchors', id, 'moved'], reason)));
  return ledger;
}

/** The line of each anchor in a ledger as the command "anchors" writes it; empty for one in another layout. */
export function findLines(source: string): ReadonlyMap<string, number> {
  return new Map(
    source.split('\n').flatMap((line, i) => {
      const id = /^ {4}"([a-z0-9-]+)": \{/.exec(line)?.[1];
      return id === undefined ? [] : [[id, i + 1] as const];
    }),
  );
}
