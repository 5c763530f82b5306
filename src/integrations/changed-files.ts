import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters of a digest: enough to find any change that is not made to deceive. */
const LENGTH = 16;

/** What a digest says of a link or a folder in place of a file; no file has this digest. */
const NO_FILE = '';

/** Digests of this process by path, with the state of the file; a build looks at the last site several times. */
const known = new Map<string, { readonly state: string; readonly digest: string }>();

/** A short digest of a file, or `NO_FILE`; undefined if nothing is there. */
export function digestBuiltFile(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return stats && NO_FILE;
  const state = `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
  const last = known.get(path);
  if (last?.state === state) return last.digest;
  const digest = hash('sha256', readFileSync(path), 'base64url').slice(0, LENGTH);
  known.set(path, { state, digest });
  return digest;
}

/** Files of the last build that somebody has edited or replaced since; a file that was deleted is none. */
export function findChangedFiles(folder: string, digests: ReadonlyMap<string, string>): string[] {
  return [...digests].flatMap(([file, written]) => {
    const digest = digestBuiltFile(join(folder, file));
    return digest === undefined || digest === written ? [] : [file];
  });
}
