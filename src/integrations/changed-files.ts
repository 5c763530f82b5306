import { hash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digestFile } from '../cache/digest.ts';

/** Characters of a digest: enough to find any change that is not made to deceive. */
const LENGTH = 16;

/** What a digest says of a link or a folder in place of a file; no file has this digest. */
const NO_FILE = '';

/** Digests by path, with the state of the file, so that a file that nobody has touched is not read. */
type FileStates = Map<string, { readonly state: string; readonly digest: string }>;

const known: FileStates = new Map();

/** A short digest of the bytes of a file. */
export function digestContents(contents: string | Uint8Array): string {
  return hash('sha256', contents, 'base64url').slice(0, LENGTH);
}

/** A short digest of a file, or `NO_FILE`; undefined if nothing is there. */
export function digestBuiltFile(path: string): string | undefined {
  const stats = findStats(path);
  if (!stats?.isFile()) return stats && NO_FILE;
  const state = stateOf(stats);
  const last = known.get(path);
  if (last?.state === state) return last.digest;
  const digest = digestFile(path).slice(0, LENGTH);
  known.set(path, { state, digest });
  return digest;
}

/** What is at a path, links not followed; undefined if nothing is, also where a part of the path is a file. */
export function findStats(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Any write changes at least the last time, which no program can set. */
function stateOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** The states of files in a folder, given with their digests; files that are gone may be left out. */
export function listStates(folder: string, digests: ReadonlyMap<string, string>): string {
  const states = [...digests].flatMap(([file, digest]) => {
    const path = join(folder, file);
    const last = known.get(path);
    if (last?.digest === digest) return [[file, last.state, digest]]; // still true, or no longer recognised
    const stats = findStats(path);
    return stats?.isFile() ? [[file, stateOf(stats), digest]] : [];
  });
  return JSON.stringify(states);
}

const statesSchema = z.array(z.tuple([z.string(), z.string(), z.string()]));

/** Remembers what `listStates` returned for a folder. */
export function recallStates(folder: string, json: string): void {
  for (const [file, state, digest] of statesSchema.parse(JSON.parse(json)))
    known.set(join(folder, file), { state, digest });
}

/** Files that somebody has edited or replaced since they had these digests; a file that was deleted is none. */
export function findChangedFiles(folder: string, digests: ReadonlyMap<string, string | undefined>): string[] {
  return [...digests].flatMap(([file, written]) => {
    if (written === undefined) return [];
    const digest = digestBuiltFile(join(folder, file));
    return digest === undefined || digest === written ? [] : [file];
  });
}
