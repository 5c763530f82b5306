import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepRead, listContent, readContent } from '../../src/schemas/read-content.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';

describe('readContent', () => {
  test('returns the text of a file, and undefined only if it does not exist', async () => {
    const root = await makeFolder({ 'content/site.yaml': '\uFEFFtitle: A\n' });
    expect(readContent(openSite(root), 'content/site.yaml')).toBe('title: A\n');
    expect(readContent(openSite(root), 'content/anchors.json')).toBeUndefined();
    expect(readContent(openSite(root), 'absent/anchors.json')).toBeUndefined();
  });

  test.each<[string, (root: string) => Promise<unknown>, RegExp]>([
    [
      'a device that never ends',
      (root) => symlink('/dev/zero', join(root, 'content/a')),
      /^content\/a is neither a file nor a folder/,
    ],
    ['a folder', (root) => mkdir(join(root, 'content/a')), /^content\/a is a folder, but must be a file/],
    [
      'a link to nothing',
      (root) => symlink('gone', join(root, 'content/a')),
      /^content\/a is a symbolic link to something/,
    ],
    [
      'a link to itself',
      (root) => symlink('a', join(root, 'content/a')),
      /^content\/a is a symbolic link that leads back/,
    ],
    [
      'other bytes',
      (root) => writeFile(join(root, 'content/a'), Buffer.from('x\n\xff', 'latin1')),
      /^content\/a:2 is not UTF-8/,
    ],
    [
      'UTF-16',
      (root) => writeFile(join(root, 'content/a'), '\uFEFFtext', 'utf16le'),
      /^content\/a is UTF-16/,
    ],
  ])('throws for %s', async (_, make, message) => {
    const root = await makeFolder({ 'content/b': '' });
    await make(root);
    expect(() => readContent(openSite(root), 'content/a')).toThrow(message);
  });

  test('throws if there is a file instead of a folder', async () => {
    const root = await makeFolder({ content: 'text' });
    expect(() => readContent(openSite(root), 'content/a')).toThrow(
      /^content\/a cannot be read: it or a folder above it/,
    );
  });
});

describe('listContent', () => {
  test('returns names and kinds in order, follows links and skips hidden files', async () => {
    const root = await makeFolder({
      'a/c/d': '',
      'a/b': '',
      'a/.hidden': '',
      'a/Thumbs.db': '',
      'far/x': '',
    });
    await symlink('../far', join(root, 'a/far'));
    expect(listContent(openSite(root), 'a')).toEqual([
      { name: 'b', file: 'a/b', isFolder: false },
      { name: 'c', file: 'a/c', isFolder: true },
      { name: 'far', file: 'a/far', isFolder: true },
    ]);
  });

  test('returns nothing only if the folder does not exist', async () => {
    const root = await makeFolder({ 'content/entities': 'text' });
    await symlink('gone', join(root, 'content/overlays'));
    expect(listContent(openSite(root), 'content/articles')).toEqual([]);
    expect(() => listContent(openSite(root), 'content/entities')).toThrow(/cannot be read/);
    expect(() => listContent(openSite(root), 'content/overlays')).toThrow(/symbolic link/);
  });
});

test('keepRead returns what a file was when it was first read', async () => {
  const root = await makeFolder({ a: 'before' });
  const files = keepRead(openSite(root));
  expect(readContent(files, 'a')).toBe('before');
  expect(readContent(files, 'b')).toBeUndefined();
  await writeFile(join(root, 'a'), 'after');
  await writeFile(join(root, 'b'), 'after');
  expect(readContent(files, 'a')).toBe('before');
  expect(readContent(files, 'b')).toBeUndefined();
});
