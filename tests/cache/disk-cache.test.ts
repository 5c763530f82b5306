import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { makeFolder } from '../cli/world.ts';
import { damages } from '../damage.ts';

const BYTES = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);

async function openCache() {
  const folder = join(await makeFolder(), 'a', 'cache');
  return { folder, cache: new DiskCache(folder) };
}

test('reads what was written, in another process too', async () => {
  const { folder, cache } = await openCache();
  cache.write('b', BYTES);
  expect([...(new DiskCache(folder).read('b') ?? [])]).toEqual([...BYTES]);
  expect(cache.read('c')).toBeUndefined();
});

test.each(damages)('does not read an entry that is %s, and can write it again', async (_, damage) => {
  const { folder, cache } = await openCache();
  cache.write('b', BYTES);
  damage(join(folder, 'b'));
  expect(cache.read('b')).toBeUndefined();
  cache.write('b', BYTES);
  expect(cache.read('b')?.byteLength).toBe(BYTES.length);
});

test('loses nothing but entries if the folder is deleted', async () => {
  const { folder, cache } = await openCache();
  cache.write('b', BYTES);
  rmSync(folder, { recursive: true });
  expect(cache.read('b')).toBeUndefined();
  cache.write('b', BYTES);
  expect(cache.read('b')?.byteLength).toBe(BYTES.length);
});

test('keeps nothing where it cannot write', async () => {
  const { folder } = await openCache();
  const file = join(folder, '..', '..', 'file');
  writeFileSync(file, 'mine');
  const cache = new DiskCache(file);
  cache.write('b', BYTES);
  expect(cache.read('b')).toBeUndefined();
  expect(statSync(file).size).toBe(4);
});

test('removes what was not used for a month', async () => {
  const { folder, cache } = await openCache();
  for (const key of ['old', 'used', 'new']) cache.write(key, BYTES);
  const age = (key: string, days: number) => {
    const then = new Date(Date.now() - days * 86_400_000);
    utimesSync(join(folder, key), then, then);
  };
  for (const key of ['old', 'used']) age(key, 40);
  cache.read('used');
  cache.prune();
  expect(readdirSync(folder).sort()).toEqual(['new', 'pruned', 'used']);
  age('new', 40);
  cache.prune(); // looked for old ones a moment ago
  expect(readdirSync(folder).sort()).toEqual(['new', 'pruned', 'used']);
  age('pruned', 2);
  cache.prune();
  expect(readdirSync(folder).sort()).toEqual(['pruned', 'used']);
  rmSync(folder, { recursive: true });
  cache.prune();
  expect(existsSync(folder)).toBe(false);
});
