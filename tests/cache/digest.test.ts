import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestFiles } from '../../src/cache/digest.ts';
import { makeFolder } from '../cli/world.ts';

test('a digest of files changes with them and passes over links that lead nowhere or in a circle', async () => {
  const folder = await makeFolder({ 'content/a.md': 'a' });
  const before = digestFiles(folder, ['content']);
  await symlink('self', join(folder, 'content/self'));
  await symlink('gone', join(folder, 'content/lost'));
  await symlink('.', join(folder, 'content/here'));
  expect(digestFiles(folder, ['content'])).toBe(before);
  await writeFile(join(folder, 'content/a.md'), 'b');
  expect(digestFiles(folder, ['content'])).not.toBe(before);
});
