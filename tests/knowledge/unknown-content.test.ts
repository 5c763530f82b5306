import { expect, test } from 'vitest';
import { findUnknownContent } from '../../src/knowledge/unknown-content.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';

test.each([
  ['entity/a.yaml', 'content/entity is not read: rename it to entities'],
  ['article/a.md', 'content/article is not read: rename it to articles'],
  ['Articles/a.md', 'content/Articles is not read: rename it to articles'],
  ['old/a.md', 'content/old is not read: the folders are articles, basemap, entities, overlays, review'],
  ['site.yml', 'content/site.yml is not read: rename it to site.yaml'],
  ['anchor.json', 'content/anchor.json is not read: rename it to anchors.json'],
])('reports that %s is not read', async (path, message) => {
  const root = await makeFolder({ [`content/${path}`]: '' });
  expect(findUnknownContent(openSite(root)).map((doubt) => doubt.message)).toEqual([message]);
});

test('does not report what is read, nor notes', async () => {
  const names = [
    'articles/a.md',
    'entities/x',
    'overlays/x',
    'basemap/x',
    'review/x',
    'site.yaml',
    'anchors.json',
    'README.md',
  ];
  const root = await makeFolder(Object.fromEntries(names.map((name) => [`content/${name}`, ''])));
  expect(findUnknownContent(openSite(root))).toEqual([]);
  expect(findUnknownContent(openSite(await makeFolder()))).toEqual([]);
});
