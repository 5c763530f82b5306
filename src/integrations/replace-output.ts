import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BuildError } from './build-error.ts';
import {
  findOtherFiles,
  formatMarker,
  listEntries,
  listFolders,
  MARKER,
  readMarker,
} from './build-marker.ts';
import { checkContents, TEMPORARY } from './output-folder.ts';
import { isRunning } from './running.ts';

/** In each temporary folder: who made it, and for which output. */
const OWNER = 'owner.json';
const ownerSchema = z.object({ pid: z.number(), out: z.string() });

/** Where the new site and the replaced one lie inside a temporary folder. */
const NEW = 'new';
const OLD = 'old';

/**
 * Puts a finished site into place. Until then the last site stays; the switch is two renames in a row, nothing
 * between them. Of the replaced site only files that a build wrote are removed; where somebody put a file into it at
 * the last moment, the folder that now holds that file is returned.
 */
export function replaceOutput(finished: string, out: string): string | undefined {
  const files = listEntries(finished);
  checkCaseClashes(files);
  writeFileSync(join(finished, MARKER), formatMarker(files));
  mkdirSync(dirname(out), { recursive: true });
  const temporary = mkdtempSync(join(dirname(out), TEMPORARY));
  try {
    writeFileSync(join(temporary, OWNER), JSON.stringify({ pid: process.pid, out }));
    move(finished, join(temporary, NEW));
    checkContents(out);
    carryLeftovers(out, join(temporary, NEW));
    switchFolders(temporary, out);
  } catch (error) {
    rmSync(join(temporary, NEW), { recursive: true, force: true });
    removeTemporary(temporary);
    throw error;
  }
  removeTemporary(temporary);
  const old = join(temporary, OLD);
  return existsSync(old) ? old : undefined;
}

/** On a disk that ignores letter case one of two such files would replace the other. */
function checkCaseClashes(files: readonly string[]): void {
  const groups = Map.groupBy(files, (file) => file.normalize('NFC').toLowerCase());
  for (const [first, second] of groups.values()) {
    if (second === undefined) continue;
    throw new BuildError(
      `${first} and ${second} would be one file on Windows and macOS. Rename what they come from in content/ or public/.`,
    );
  }
}

/** Renames a folder; copies it where the other place is on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Copies what file managers left in the last site. */
function carryLeftovers(out: string, next: string): void {
  const listed = existsSync(out) ? readMarker(out) : undefined;
  if (!listed) return;
  for (const file of findOtherFiles(out, listed).leftovers) {
    mkdirSync(join(next, dirname(file)), { recursive: true });
    cpSync(join(out, file), join(next, file), { verbatimSymlinks: true });
  }
}

function switchFolders(temporary: string, out: string): void {
  const isReplaced = existsSync(out);
  if (isReplaced) renameSync(out, join(temporary, OLD));
  try {
    renameSync(join(temporary, NEW), out);
  } catch (error) {
    if (isReplaced) renameSync(join(temporary, OLD), out);
    throw error;
  }
}

/** Removes a temporary folder of ours; what no build wrote stays in it. */
function removeTemporary(temporary: string): void {
  const old = join(temporary, OLD);
  if (isFolder(old)) removeBuild(old);
  rmSync(join(temporary, NEW), { recursive: true, force: true });
  if (existsSync(old)) return;
  rmSync(join(temporary, OWNER), { force: true });
  removeIfEmpty(temporary);
}

/** Removes what a build wrote, its marker last, so that a removal cut short can be finished later. */
function removeBuild(folder: string): void {
  const listed = readMarker(folder) ?? [];
  const leftovers = findOtherFiles(folder, listed).leftovers;
  for (const file of [...leftovers, ...listed]) {
    if (file !== MARKER) removeFile(join(folder, file));
  }
  for (const inner of listFolders(folder)) removeIfEmpty(inner);
  if (readdirSync(folder).every((name) => name === MARKER)) removeFile(join(folder, MARKER));
  removeIfEmpty(folder);
}

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error;
  }
}

/** Cleans up after builds into `out` that were killed: puts a site back that was taken away, removes the rest. */
export function recoverOutput(out: string): void {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).filter((one) => one.startsWith(TEMPORARY))) {
    const temporary = join(parent, name);
    const owner = readOwner(temporary);
    if (owner?.out !== out || (owner.pid !== process.pid && isRunning(owner.pid))) continue;
    const old = join(temporary, OLD);
    if (!existsSync(out) && readMarker(old)) renameSync(old, out);
    removeTemporary(temporary);
  }
}

/** Not one behind a symbolic link. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readOwner(temporary: string): z.infer<typeof ownerSchema> | undefined {
  if (!isFolder(temporary)) return undefined;
  try {
    return ownerSchema.safeParse(JSON.parse(readFileSync(join(temporary, OWNER), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
