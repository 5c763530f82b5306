import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFiles } from '../../src/server/watch-files.ts';
import { makeFolder } from '../cli/world.ts';

test('tells of files that are changed, added and removed, also in a new folder, and of no others', async () => {
  const folder = await makeFolder({ 'content/a.md': 'a', 'content/b.md': 'b', 'dist/index.html': '' });
  const told = new Set<string>();
  const end = await watchFiles({ folder, names: ['content', 'public'] }, (files) => {
    for (const file of files) told.add(file);
  });
  onTestFinished(end);
  await writeFile(join(folder, 'dist/index.html'), 'built');
  await writeFile(join(folder, 'content/.a.md.swp'), 'an editor’s');
  await writeFile(join(folder, 'content/a.md'), 'changed');
  await rm(join(folder, 'content/b.md'));
  await mkdir(join(folder, 'public/pictures'), { recursive: true });
  await writeFile(join(folder, 'public/pictures/c.svg'), '<svg/>');
  await vi.waitFor(
    () => expect([...told].sort()).toEqual(['content/a.md', 'content/b.md', 'public/pictures/c.svg']),
    { timeout: 10_000 },
  );
});
