import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../schemas/content-error.ts';
import { emptyLedger, type Ledger, ledgerSchema } from './ledger.ts';

/** Where the ledger is, from the site's folder. */
export const ledgerFile = 'content/anchors.json';

/** Reads the ledger; a site that has none yet has published nothing. */
export async function readLedger(root: string): Promise<Ledger> {
  const json = await readFile(join(root, ledgerFile), 'utf8').catch(() => undefined);
  if (json === undefined) return emptyLedger;
  const result = ledgerSchema.safeParse(parseJson(json));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ContentError(
    { file: ledgerFile },
    `is no ledger of anchors: "${issue?.path.join('.')}" ${issue?.message}; take the last good version from your history`,
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ContentError(
      { file: ledgerFile },
      `is no JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}
