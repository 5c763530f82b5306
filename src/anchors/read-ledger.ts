import { parseJson } from '../schemas/parse-json.ts';
import { valueOrThrow } from '../schemas/parse-yaml.ts';
import { readContent } from '../schemas/read-content.ts';
import { emptyLedger, type Ledger, ledgerSchema } from './ledger.ts';

/** Where the ledger is, from the site's folder. */
export const ledgerFile = 'content/anchors.json';

/**
 * Reads the ledger. Only a site without the file has published nothing: one that cannot be read or is broken throws every
 * problem with its line, since taking it for empty would give all quotations new addresses.
 */
export async function readLedger(root: string): Promise<Ledger> {
  const json = readContent(root, ledgerFile);
  if (json === undefined) return emptyLedger;
  const parsed = parseJson<Ledger>(json, ledgerSchema, ledgerFile);
  return valueOrThrow(parsed, ' (or restore the last good version of the file)');
}
