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
  const parsed = parseJson<Ledger>(json, ledgerSchema, ledgerFile);
  return valueOrThrow(parsed, ' (or restore the last good version of the file)');
}
