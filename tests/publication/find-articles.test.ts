import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findArticles } from '../../src/publication/find-articles.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';

const messagesOf = (found: readonly Error[]) => found.map(({ message }) => message);

describe('findArticles', () => {
  test('returns the .md files in order', async () => {
    const root = await makeFolder({ 'content/articles/b.md': 'B', 'content/articles/a.md': 'A' });
    expect(findArticles(openSite(root))).toEqual({
      files: [
        { file: 'content/articles/a.md', source: 'A' },
        { file: 'content/articles/b.md', source: 'B' },
      ],
      errors: [],
      doubts: [],
    });
  });

  test.each([
    ['a.markdown', 'content/articles/a.markdown is not read: rename it to a.md'],
    ['a.MD', 'content/articles/a.MD is not read: rename it to a.md'],
    ['2016/a.md', 'content/articles/2016/a.md is not read: move it out of the folder, into content/articles'],
    ['con.md', 'content/articles/con.md the name of the file is reserved on Windows: rename the file'],
    [
      'a\u202eb.md',
      'content/articles/a\\u202eb.md the name of the file has invisible control characters: rename the file',
    ],
  ])('reports that %j is not read, and how to fix it', async (name, message) => {
    const root = await makeFolder({ 'content/articles/good.md': 'A', [`content/articles/${name}`]: 'B' });
    const { files, errors } = findArticles(openSite(root));
    expect(messagesOf(errors)).toEqual([message]);
    expect(files).toHaveLength(1);
    expect(messagesOf(findArticles(openSite(root)).errors)).toEqual([message]);
  });

  test('doubts texts that may have been meant to be published, and ignores pictures', async () => {
    const root = await makeFolder({
      'content/articles/a.txt': '',
      'content/articles/b.png': '',
      'content/articles/pictures/c.png': '',
    });
    const { errors, doubts } = findArticles(openSite(root));
    expect(errors).toEqual([]);
    expect(messagesOf(doubts)).toEqual([
      'content/articles/a.txt is not read: articles are .md files; "newsgloss import" makes one from text or a saved page',
    ]);
  });

  test('rejects names that are the same on macOS and Windows', async () => {
    const root = await makeFolder({
      'content/articles/\u00c9tat.md': 'A',
      'content/articles/e\u0301tat.md': 'B',
    });
    expect(messagesOf(findArticles(openSite(root)).errors)).toEqual([
      expect.stringMatching(/ has the same name as .* on macOS and Windows: rename one of them$/),
    ]);
  });

  test('rejects a name that is not UTF-8', async () => {
    const root = await makeFolder({ 'content/articles/a.md': 'A' });
    const folder = Buffer.from(join(root, 'content/articles/'));
    await writeFile(Buffer.concat([folder, Buffer.from([0xe9]), Buffer.from('.md')]), 'B');
    expect(messagesOf(findArticles(openSite(root)).errors)).toEqual([
      'content/articles/\uFFFD.md the name of the file is not valid UTF-8: rename the file',
    ]);
  });

  test('rejects a broken link', async () => {
    const root = await makeFolder({ 'content/articles/a.md': 'A' });
    await symlink('gone.md', join(root, 'content/articles/b.md'));
    expect(messagesOf(findArticles(openSite(root)).errors)).toEqual([
      expect.stringMatching(/^content\/articles\/b\.md is a symbolic link to something that does not exist/),
    ]);
  });

  test('does not treat a file as an empty folder', async () => {
    const root = await makeFolder({ 'content/articles': 'A' });
    expect(() => findArticles(openSite(root))).toThrow(/cannot be read/);
  });
});
