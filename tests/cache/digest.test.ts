import { createHash } from 'node:crypto';
import { symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestFile, digestFiles } from '../../src/cache/digest.ts';
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

test('a digest of a file is that of its bytes, however many they are', { timeout: 60_000 }, async () => {
  const folder = await makeFolder({ small: 'ab', film: '' });
  expect(digestFile(join(folder, 'small'))).toBe(createHash('sha256').update('ab').digest('base64url'));
  await truncate(join(folder, 'film'), 2 ** 31 + 1); // more than any buffer of Node is allowed to be read into
  expect(digestFile(join(folder, 'film'))).toMatch(/^[\w-]{43}$/);
});
