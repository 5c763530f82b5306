import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateFile } from '../../src/cli/update-file.ts';
import { writeNewFile } from '../../src/cli/write-new-file.ts';
import { makeFolder } from './world.ts';

test('if many write one new file at the same time, one succeeds, and no other file is left', async () => {
  const folder = await makeFolder();
  const path = join(folder, 'a', 'record.yaml');
  const texts = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(10_000));
  const written = await Promise.all(texts.map((text) => writeNewFile(path, text)));
  expect(written.filter(Boolean)).toHaveLength(1);
  expect(await readFile(path, 'utf8')).toBe(texts[written.indexOf(true)]);
  expect(await readdir(join(folder, 'a'))).toEqual(['record.yaml']);
});

test('an existing file is not changed', async () => {
  const folder = await makeFolder({ 'record.yaml': 'precious' });
  expect(await writeNewFile(join(folder, 'record.yaml'), 'new')).toBe(false);
  expect(await readFile(join(folder, 'record.yaml'), 'utf8')).toBe('precious');
  expect(await readdir(folder)).toEqual(['record.yaml']);
});

test('what another program writes in the meantime is kept', async () => {
  const folder = await makeFolder({ list: 'a\n' });
  const path = join(folder, 'list');
  let calls = 0;
  await updateFile(path, async (before = '') => {
    if (calls++ === 0) await writeFile(path, 'a\nb\n');
    return `${before}c\n`;
  });
  expect([calls, await readFile(path, 'utf8')]).toEqual([2, 'a\nb\nc\n']);
});

test('a file that appears in the meantime is kept', async () => {
  const path = join(await makeFolder(), 'list');
  let calls = 0;
  await updateFile(path, async (before = '') => {
    if (calls++ === 0) await writeFile(path, 'a\n');
    return `${before}b\n`;
  });
  expect(await readFile(path, 'utf8')).toBe('a\nb\n');
});

test('if many change one file at the same time, every change is kept, and no other file is left', async () => {
  const folder = await makeFolder();
  const path = join(folder, 'list');
  const lines = Array.from({ length: 4 }, (_, i) => `${i}\n`);
  await Promise.all(lines.map((line) => updateFile(path, async (before = '') => before + line)));
  expect((await readFile(path, 'utf8')).split('\n').sort()).toEqual(['', '0', '1', '2', '3']);
  expect(await readdir(folder)).toEqual(['list']);
});

test('a lock left by a killed command does not block', async () => {
  const folder = await makeFolder({ list: 'a\n', 'list.lock': '1' });
  const old = new Date(Date.now() - 60_000);
  await utimes(join(folder, 'list.lock'), old, old);
  await updateFile(join(folder, 'list'), async (before = '') => `${before}b\n`);
  expect(await readFile(join(folder, 'list'), 'utf8')).toBe('a\nb\n');
  expect(await readdir(folder)).toEqual(['list']);
});

test('a file that keeps changing is an error, and stays as the other program wrote it', async () => {
  const path = join(await makeFolder({ list: '0' }), 'list');
  let calls = 0;
  const updating = updateFile(path, async () => {
    await writeFile(path, String(++calls));
    return 'ours';
  });
  await expect(updating).rejects.toThrow('was changed by another program each time');
  expect(await readFile(path, 'utf8')).toBe(String(calls));
});

test('a file that cannot be read is not overwritten', async () => {
  const path = join(await makeFolder(), 'list');
  await mkdir(path);
  await expect(updateFile(path, async () => 'new')).rejects.toThrow('EISDIR');
});
