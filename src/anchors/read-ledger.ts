import { type ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { parseJson } from '../schemas/parse-json.ts';
import { valueOrThrow } from '../schemas/parse-yaml.ts';
import { type ContentFiles, readContent } from '../schemas/read-content.ts';
import { emptyLedger, type Ledger, ledgerSchema } from './ledger.ts';

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
  const ledger = valueOrThrow(parsed, ' (or restore the last good version of the file)');
  if (!parsed.errors) throwContentErrors(findMisled(ledger, parsed.errorAt));
  return ledger;
}

/** An error for each anchor that leads nowhere, or back to itself. */
function findMisled(
  { anchors }: Ledger,
  errorAt: (path: readonly PropertyKey[], reason: string) => ContentError,
): ContentError[] {
  return Object.entries(anchors).flatMap(([id, { moved, retired }]) => {
    if (moved === undefined) return [];
    const fail = (reason: string) => [errorAt(['anchors', id, 'moved'], `"moved" of ${id} ${reason}`)];
    if (retired) return fail('says that it has moved, but it is retired: remove one of the two');
    if (!Object.hasOwn(anchors, moved))
      return fail(`leads to ${moved}, which is not in the ledger: correct or remove it`);
    const seen = new Set([id]);
    for (let at: string | undefined = moved; at !== undefined; at = anchors[at]?.moved) {
      if (seen.has(at)) return fail('leads in a circle: remove one of the steps');
      seen.add(at);
    }
    return [];
  });
}
