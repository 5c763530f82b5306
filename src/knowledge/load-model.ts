import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AttributionModel } from '../annotate/learned/model.ts';
import { readModel } from './read-model.ts';

/** The weights that ship with the project, compressed with gzip; `newsgloss train` writes them. */
export const MODEL_PATH: string = fileURLToPath(new URL('data/attribution.bin.gz', import.meta.url));

/** Loads the weights of the attribution model; throws an `Error` that names the file if it is missing or broken. */
export function loadModel(path: string = MODEL_PATH): AttributionModel {
  try {
    return readModel(gunzipSync(readFileSync(path)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: ${why}`, { cause: error });
  }
}

/** Whether a file holds weights of this format. */
export function isModel(bytes: Uint8Array): boolean {
  try {
    readModel(gunzipSync(bytes));
    return true;
  } catch {
    return false;
  }
}
