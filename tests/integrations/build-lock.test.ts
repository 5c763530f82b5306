import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { withLock } from '../../src/integrations/build-lock.ts';
import { makeFolder } from '../cli/world.ts';

const MODULE = pathToFileURL(join(import.meta.dirname, '../../src/integrations/build-lock.ts')).href;
const nothing = () => {};

/** A process that holds a lock until it is killed. */
async function spawnHolder(path: string) {
  const script = `import { withLock } from ${JSON.stringify(MODULE)};
    withLock(${JSON.stringify(path)}, () => {}, () => new Promise(() => {
      process.stdout.write('held');
      setInterval(() => {}, 1000);
    }));`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return holder;
}

test('only one at a time has the lock', async () => {
  const path = join(await makeFolder(), 'a/b.lock');
  let inside = 0;
  let most = 0;
  const waited: (number | undefined)[] = [];
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((later) => setTimeout(later, 20));
    inside--;
  };
  await Promise.all([1, 2, 3, 4].map(() => withLock(path, (pid) => waited.push(pid), work)));
  expect(most).toBe(1);
  expect(waited).toEqual([process.pid, process.pid, process.pid]);
  expect(existsSync(path)).toBe(false);
});

test('is released if the work throws', async () => {
  const path = join(await makeFolder(), 'b.lock');
  await expect(withLock(path, nothing, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(path, nothing, async () => 'done')).toBe('done');
});

test('waits for another process, and takes over when that process is killed', async () => {
  const path = join(await makeFolder(), 'b.lock');
  const holder = await spawnHolder(path);
  const waited: (number | undefined)[] = [];
  let done = false;
  const all = Promise.all(
    [1, 2, 3].map(() =>
      withLock(
        path,
        (pid) => waited.push(pid),
        async () => {
          done = true;
        },
      ),
    ),
  );
  await new Promise((later) => setTimeout(later, 300));
  expect([done, waited[0]]).toEqual([false, holder.pid]);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await all;
  expect(done).toBe(true);
});

test.each([
  [
    'from before the machine started',
    JSON.stringify({ pid: process.ppid, host: hostname(), since: 0, token: 'x' }),
  ],
  ['that was never finished', ''],
])('takes over a lock %s', async (_, contents) => {
  const path = join(await makeFolder(), 'b.lock');
  writeFileSync(path, contents);
  utimesSync(path, new Date(0), new Date(0));
  expect(await withLock(path, nothing, async () => 'done')).toBe('done');
});

test('takes over a folder in place of the lock file', async () => {
  const path = join(await makeFolder(), 'b.lock');
  mkdirSync(path);
  utimesSync(path, new Date(0), new Date(0));
  expect(await withLock(path, nothing, async () => 'done')).toBe('done');
});
