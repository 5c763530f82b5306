import { createHash, hash as hashOnce } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Characters of a digest: 132 bits, which are plenty for a cache. */
const LENGTH = 22;

/** SHA-256 of strings with their boundaries, in base64url, shortened. */
export function digestOf(...parts: readonly string[]): string {
  return hashOnce('sha256', parts.map((part) => `${part.length}\n${part}`).join(''), 'base64url').slice(
    0,
    LENGTH,
  );
}

/** One digest of the names and bytes of the given files and of all files below the given folders, following links. */
export function digestFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((one) => listFiles(join(root, one)))) {
    hash.update(`${relative(root, path).replaceAll('\\', '/')}\n${digestFile(path)}\n`);
  }
  return hash.digest('base64url').slice(0, LENGTH);
}

/** As much of a file is read at once; a film may be larger than any buffer. */
const CHUNK = Buffer.alloc(2 ** 18);

/** SHA-256 of the bytes of a file of any size, in base64url. */
export function digestFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let count = readSync(file, CHUNK); count > 0; count = readSync(file, CHUNK))
      hash.update(CHUNK.subarray(0, count));
  } finally {
    closeSync(file);
  }
  return hash.digest('base64url');
}

/** What is at a path, links followed; undefined for nothing and for a link that leads back to itself. */
function findStats(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return undefined;
    throw error;
  }
}

/** Every file below a folder, sorted, following symbolic links; only itself for a file; `[]` if nothing exists. */
function listFiles(path: string, above: readonly string[] = []): string[] {
  const stats = findStats(path);
  if (!stats) return [];
  if (stats.isFile()) return [path];
  if (!stats.isDirectory()) return [];
  const real = realpathSync(path);
  if (above.includes(real)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name), [...above, real]));
}
