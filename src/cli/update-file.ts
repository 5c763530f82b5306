import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import writeFileAtomic from 'write-file-atomic';
import { CommandError, exitCodes } from './world.ts';
import { writeNewFile } from './write-new-file.ts';

/** If a file changes this often while a command works, somebody else keeps writing it. */
const TRIES = 5;

/**
 * Writes what `change` makes of a text file, undefined where there is none yet; it returns undefined to leave the
 * file alone. Where another program wrote the file in the meantime, `change` is called again with its text.
 */
export async function updateFile(
  path: string,
  change: (before: string | undefined) => Promise<string | undefined>,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await readIfAny(path);
    const after = await change(before);
    if (after === undefined || after === before) return;
    if (await withLock(path, () => replaceIfSame(path, before, after))) return;
  }
  throw new CommandError(
    `${path} was changed by another program each time; try again later`,
    exitCodes.problem,
  );
}

async function replaceIfSame(path: string, before: string | undefined, after: string): Promise<boolean> {
  if (before === undefined) return writeNewFile(path, after);
  if ((await readIfAny(path)) !== before) return false;
  await writeFileAtomic(path, after);
  return true;
}

/** Milliseconds between two looks at a lock that somebody else has. */
const LOOK_EVERY = 20;
/** A lock is held for some milliseconds; one of this age in milliseconds was left by a command that was killed. */
const STALE = 5_000;

/** Lets one command at a time compare and write a file. */
async function withLock<T>(path: string, act: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true });
  while (!(await takeLock(lock))) {
    const age = Date.now() - ((await stat(lock).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > STALE) await rm(lock, { force: true });
    await sleep(LOOK_EVERY);
  }
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function readIfAny(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${path} can't be read: ${reason}. Nothing was written.`, exitCodes.problem);
  }
}
