import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BuildError } from './build-error.ts';
import { formatMarker, MARKER } from './build-marker.ts';
import { NextOutput } from './next-output.ts';
import { readListed, TEMPORARY } from './output-folder.ts';
import { isRunning } from './running.ts';
import { isFolder, NEW, switchFiles, undoSwitch } from './switch-files.ts';

/** File in each temporary folder: which process made it, and for which output. */
const OWNER = 'owner.json';
const ownerSchema = z.object({ pid: z.number(), out: z.string() });

/**
 * Has the new files of a site put together in a folder next to `out`, then moves them into place and removes what the
 * new site doesn't have. The last site stays as it is until all of it is ready, and if anything fails later. Of `out`,
 * only files that a build wrote are touched.
 */
export async function replaceOutput(
  out: string,
  fill: (next: NextOutput) => void | Promise<void>,
): Promise<void> {
  mkdirSync(dirname(out), { recursive: true });
  const temporary = mkdtempSync(join(dirname(out), TEMPORARY));
  try {
    writeFileSync(join(temporary, OWNER), JSON.stringify({ pid: process.pid, out }));
    mkdirSync(join(temporary, NEW));
    const next = new NextOutput(join(temporary, NEW));
    await fill(next);
    checkCaseClashes([...next.digests.keys()]);
    writeFileSync(join(next.folder, MARKER), formatMarker(next.digests));
    putInPlace(next, temporary, out);
  } finally {
    removeTemporary(temporary, out);
  }
}

function putInPlace(next: NextOutput, temporary: string, out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) {
    if (existsSync(out)) rmdirSync(out);
    renameSync(next.folder, out);
    return;
  }
  const last = readListed(out);
  switchFiles({
    temporary,
    out,
    added: [...next.written, MARKER],
    removed: [...last.keys()].filter((path) => path !== MARKER && !next.digests.has(path)),
    last,
  });
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

/** Removes one of our temporary folders; before that, undoes what was not finished. */
function removeTemporary(temporary: string, out: string): void {
  undoSwitch(temporary, out);
  rmSync(temporary, { recursive: true, force: true });
}

/** Cleans up after killed builds into `out`: undoes what they didn't finish. */
export function recoverOutput(out: string): void {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).filter((one) => one.startsWith(TEMPORARY))) {
    const temporary = join(parent, name);
    const owner = readOwner(temporary);
    if (owner?.out !== out || (owner.pid !== process.pid && isRunning(owner.pid))) continue;
    removeTemporary(temporary, out);
  }
}

function readOwner(temporary: string): z.infer<typeof ownerSchema> | undefined {
  if (!isFolder(temporary)) return undefined;
  try {
    return ownerSchema.safeParse(JSON.parse(readFileSync(join(temporary, OWNER), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
