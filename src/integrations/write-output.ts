import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkOutputPath } from '../schemas/output-path.ts';

/** Writes a file of the built site; throws an `OutputPathError` for a path that could lead out of the folder. */
export function writeOutputFile(output: string, path: string, contents: string | Uint8Array): void {
  const file = join(output, checkOutputPath(path));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
