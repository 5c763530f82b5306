import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isOutputPath } from '../schemas/output-path.ts';
import { digestBuiltFile, findStats } from './changed-files.ts';
import { changedFilesError, otherFilesError } from './output-errors.ts';

/** In the temporary folder: the new files, the replaced ones by their numbers, and the list of both. */
export const NEW = 'new';
const OLD = 'old';
const JOURNAL = 'switch.json';

const journalSchema = z.object({
  /** Files that have moved from the new ones into the site, or will. */
  added: z.array(z.string().refine(isOutputPath)),
  /** Files that have moved from the site to the replaced ones, or will, in the order of their numbers. */
  stowed: z.array(z.string().refine(isOutputPath)),
});

export interface Switch {
  /** Has the new files in its folder `new`; on the same disk as the site. */
  readonly temporary: string;
  /** The real path of the site. */
  readonly out: string;
  /** Paths of the new files. */
  readonly added: Iterable<string>;
  /** Paths of the files of the last site that go. */
  readonly removed: Iterable<string>;
  /** The files of the last site with their digests; without digests if an earlier version wrote them. */
  readonly last: ReadonlyMap<string, string | undefined>;
}

/**
 * Moves new files into a site, each over the one that it replaces, and takes out those that go. A file that a build
 * did not write, or that was changed since, makes it throw a `BuildError`. If it throws, the site is as before; if
 * the process is killed, `undoSwitch` makes it so.
 */
export function switchFiles({ temporary, out, added: fresh, removed, last }: Switch): void {
  const added = [...fresh];
  const stowed = [...removed, ...added].filter((path) => checkUntouched(out, path, last));
  mkdirSync(join(temporary, OLD));
  writeFileSync(join(temporary, JOURNAL), JSON.stringify({ added, stowed }));
  try {
    const gone = new Set(removed);
    for (const [i, path] of stowed.entries()) {
      if (!gone.has(path)) continue;
      renameSync(join(out, path), join(temporary, OLD, String(i)));
      removeEmptyFolders(out, dirname(path));
    }
    const numbers = new Map(stowed.map((path, i) => [path, i]));
    for (const path of added) {
      const number = numbers.get(path);
      mkdirSync(dirname(join(out, path)), { recursive: true });
      if (number !== undefined) renameSync(join(out, path), join(temporary, OLD, String(number)));
      renameSync(join(temporary, NEW, path), join(out, path));
    }
    rmSync(join(temporary, JOURNAL));
  } catch (error) {
    undoSwitch(temporary, out);
    throw error;
  }
}

/** Puts a site back as it was before a switch that was not finished; does nothing if there is none. */
export function undoSwitch(temporary: string, out: string): void {
  const journal = readJournal(temporary);
  if (!journal) return;
  for (const path of journal.added) {
    const from = join(temporary, NEW, path);
    if (!existsSync(from) && existsSync(join(out, path))) renameSync(join(out, path), from);
    removeEmptyFolders(out, dirname(path));
  }
  for (const [i, path] of journal.stowed.entries()) {
    const from = join(temporary, OLD, String(i));
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(out, path)), { recursive: true });
    renameSync(from, join(out, path));
  }
  rmSync(join(temporary, JOURNAL));
}

function readJournal(temporary: string): z.infer<typeof journalSchema> | undefined {
  try {
    return journalSchema.safeParse(JSON.parse(readFileSync(join(temporary, JOURNAL), 'utf8'))).data;
  } catch {
    return undefined; // none, or the process was killed before it was complete and anything was moved
  }
}

/**
 * Whether a file of the last site is in its place; throws a `BuildError` if it is not as a build wrote it. A folder
 * may make way for a file: it is empty by then, or renaming fails.
 */
function checkUntouched(out: string, path: string, last: Switch['last']): boolean {
  const digest = digestBuiltFile(join(out, path));
  if (digest === undefined || (!last.has(path) && isFolder(join(out, path)))) return false;
  const isOurs = last.has(path) && realpathSync(dirname(join(out, path))) === dirname(join(out, path));
  if (!isOurs) throw otherFilesError(out, [path]);
  const written = last.get(path);
  if (written !== undefined && written !== digest) throw changedFilesError(out, [path]);
  return true;
}

/** Whether a path is a folder and not a symbolic link to one. */
export function isFolder(path: string): boolean {
  return findStats(path)?.isDirectory() ?? false;
}

/** Removes a folder of the site and those above it, as long as they are empty. */
function removeEmptyFolders(out: string, folder: string): void {
  for (let at = folder; at !== '.'; at = dirname(at)) {
    if (!isFolder(join(out, at))) continue;
    if (readdirSync(join(out, at)).length > 0) return;
    rmdirSync(join(out, at));
  }
}
