import { digestFiles, digestOf } from './digest.ts';
import { engineFolder } from './folders.ts';

/** Everything in this program that a built page may depend on, apart from Node. */
const ENGINE = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'LICENSES.md',
] as const;

/** A digest of this program: its code, data and configuration, its packages and the version of Node. */
export function digestEngine(): string {
  return digestOf(digestFiles(engineFolder, ENGINE), process.version, process.platform, process.arch);
}
