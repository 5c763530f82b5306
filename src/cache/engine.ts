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

/** A digest of this program as it runs: its code, data and configuration, its packages and the version of Node. */
export function digestEngine(): string {
  digest ??= digestEngineFiles();
  return digest;
}

/** The same of its files as they are now; they may have been edited since it was started. */
export function digestEngineFiles(): string {
  return digestOf(digestFiles(engineFolder, ENGINE), process.version, process.platform, process.arch);
}
