import { fileURLToPath } from 'node:url';
import { digestFiles, digestOf } from './digest.ts';

/** The folder with this project's code. */
export const engineFolder: string = fileURLToPath(new URL('../..', import.meta.url));

/** Everything in this program that its output may depend on, apart from Node. */
const ENGINE = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'LICENSES.md',
] as const;

let digest: string | undefined;

/** A digest of this program: its code, data and configuration, its packages and the version of Node. */
export function digestEngine(): string {
  digest ??= digestOf(digestFiles(engineFolder, ENGINE), process.version, process.platform, process.arch);
  return digest;
}
