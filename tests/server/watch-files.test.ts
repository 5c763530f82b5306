import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFiles } from '../../src/server/watch-files.ts';
import { makeFolder } from '../cli/world.ts';

test('tells of files that are changed, added and removed, also in a new folder, and of no others', async () => {
  const folder = await makeFolder({ 'content/a.md': 'a', 'content/b.md': 'b', 'dist/index.html': '' });
  const told = new Set<string>();
  const end = await watchFiles(
    { folder, names: ['content', 'public'] },
    {
      changed: (files) => {
        for (const file of files) told.add(file);
      },
      failed: (reason) => told.add(reason),
    },
  );
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

test('goes on where links lead in a circle', async () => {
  const folder = await makeFolder({ 'content/a.md': 'a' });
  for (const [to, from] of [
    ['b', 'content/b'],
    ['c', 'content/c'],
    ['.', 'content/d'],
  ] as const)
    await symlink(to, join(folder, from));
  const told: string[] = [];
  const end = await watchFiles(
    { folder, names: ['content'] },
    { changed: (files) => told.push(...files), failed: () => undefined },
  );
  onTestFinished(end);
  await writeFile(join(folder, 'content/a.md'), 'changed');
  await vi.waitFor(() => expect(told).toContain('content/a.md'), { timeout: 10_000 });
});
