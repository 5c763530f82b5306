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
import { NextOutput } from './next-output.ts';
import { checkContents, TEMPORARY } from './output-folder.ts';
import { isRunning } from './running.ts';

/** File in each temporary folder: which process made it, and for which output. */
const OWNER = 'owner.json';
const ownerSchema = z.object({ pid: z.number(), out: z.string() });

/** Names of the new site and the replaced one inside a temporary folder. */
const NEW = 'new';
const OLD = 'old';

/**
 * Has a site put together in a folder next to `out`, then puts it into place. The last site stays until then; the
 * switch is two renames with nothing between them. Only files that a build wrote are removed from the replaced site;
 * if somebody added a file at the last moment, the folder that now contains it is returned.
 */
export async function replaceOutput(
  out: string,
  fill: (next: NextOutput) => void | Promise<void>,
): Promise<string | undefined> {
  mkdirSync(dirname(out), { recursive: true });
  const temporary = mkdtempSync(join(dirname(out), TEMPORARY));
  try {
    writeFileSync(join(temporary, OWNER), JSON.stringify({ pid: process.pid, out }));
    mkdirSync(join(temporary, NEW));
    const next = new NextOutput(join(temporary, NEW), out);
    await fill(next);
    checkCaseClashes([...next.digests.keys()]);
    writeFileSync(join(next.folder, MARKER), formatMarker(next.digests));
    checkContents(out);
    carryLeftovers(out, next.folder);
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

/** On a disk that ignores case, one of two such files would replace the other. */
function checkCaseClashes(files: readonly string[]): void {
  const groups = Map.groupBy(files, (file) => file.normalize('NFC').toLowerCase());
  for (const [first, second] of groups.values()) {
    if (second === undefined) continue;
    throw new BuildError(
      `${first} and ${second} would be one file on Windows and macOS. Rename one of their sources in content/ or public/.`,
    );
  }
}

/** Copies the files that file managers left in the last site. */
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

/** Removes one of our temporary folders, except for files that no build wrote. */
function removeTemporary(temporary: string): void {
  const old = join(temporary, OLD);
  if (isFolder(old)) removeBuild(old);
  rmSync(join(temporary, NEW), { recursive: true, force: true });
  if (existsSync(old)) return;
  rmSync(join(temporary, OWNER), { force: true });
  removeIfEmpty(temporary);
}

/** Removes what a build wrote, and its marker last, so that an interrupted removal can be finished later. */
function removeBuild(folder: string): void {
  const listed = readMarker(folder) ?? [];
  const { own } = findOtherFiles(folder, listed);
  const kept = new Set([...own, MARKER]);
  // Only what the folder really contains: a name in a marker could lead out of it.
  for (const file of listEntries(folder)) if (!kept.has(file)) removeFile(join(folder, file));
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

/** Cleans up after killed builds into `out`: puts back a site that was moved away and removes the rest. */
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

/** Whether a path is a folder and not a symbolic link to one. */
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
