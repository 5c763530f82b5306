import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isRunning } from './running.ts';

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.number(), token: z.string() });
type Holder = z.infer<typeof holderSchema>;

/** Milliseconds between checks of a lock that another process holds. */
const PAUSE = 100;

/** A lock that still has no holder after this many milliseconds was left by a process killed while writing it. */
const WRITING = 5_000;

/** Tolerance, since processes and this clock may disagree a little about when the machine started. */
const CLOCK_SLACK = 60_000;

/**
 * Runs `work` while no other process on this machine holds the lock file `path`. Calls `onWait` once if one does.
 * Takes over the lock of a holder that was killed.
 */
export async function withLock<T>(
  path: string,
  onWait: (pid: number | undefined) => void,
  work: () => Promise<T>,
): Promise<T> {
  const release = await acquire(path, onWait);
  try {
    return await work();
  } finally {
    release();
  }
}

async function acquire(path: string, onWait: (pid: number | undefined) => void): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  let waited = false;
  for (;;) {
    const release = tryToLock(path);
    if (release) return release;
    if (isAbandoned(path)) {
      breakLock(path);
    } else {
      if (!waited) onWait(readHolder(path)?.pid);
      waited = true;
    }
    await sleep(PAUSE);
  }
}

/** Creates the lock file; undefined if it exists. */
function tryToLock(path: string): (() => void) | undefined {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
  const token = crypto.randomUUID();
  const holder: Holder = { pid: process.pid, host: hostname(), since: Date.now(), token };
  writeFileSync(file, JSON.stringify(holder));
  closeSync(file);
  return () => {
    if (readHolder(path)?.token === token) rmSync(path, { force: true });
  };
}

function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function isAbandoned(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return false;
  const holder = readHolder(path);
  if (!holder) return Date.now() - stats.mtimeMs > WRITING;
  if (holder.host !== hostname()) return false;
  const started = Date.now() - uptime() * 1000;
  // Process ids are reused, at the latest after a restart of the machine.
  return !isRunning(holder.pid) || holder.since < started - CLOCK_SLACK;
}

/**
 * Removes an abandoned lock. If several processes notice it at the same time, only one may remove it, or the last
 * would remove the new lock of the first.
 */
function breakLock(path: string): void {
  const turn = `${path}.breaking`;
  try {
    closeSync(openSync(turn, 'wx'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const stats = statSync(turn, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > WRITING) rmSync(turn, { force: true });
    return;
  }
  try {
    if (isAbandoned(path)) rmSync(path, { force: true, recursive: true });
  } finally {
    rmSync(turn, { force: true });
  }
}
