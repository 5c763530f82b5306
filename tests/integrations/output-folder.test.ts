import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineFolder } from '../../src/cache/engine.ts';
import { formatMarker, listEntries, MARKER } from '../../src/integrations/build-marker.ts';
import { digestContents } from '../../src/integrations/changed-files.ts';
import { checkOutputFolder } from '../../src/integrations/output-folder.ts';
import { makeFolder } from '../cli/world.ts';

const SITE = {
  'site/content/articles/a.md': 'A',
  'site/content/site.yaml': 'title: A',
  'site/public/robots.txt': '',
  'site/src/own.ts': '',
  'site/.git/HEAD': '',
};

/** A site in its own folder, and a function to check an output folder relative to it. */
async function makeSite(more: Readonly<Record<string, string>> = {}) {
  const root = await makeFolder({ ...SITE, ...more });
  const site = join(root, 'site');
  const check = (out: string) => checkOutputFolder({ site, out: join(root, out) });
  return { root, site, check };
}

/** The marker of a site whose files all contain "x". */
const markerOf = (files: readonly string[]) =>
  formatMarker(new Map(files.map((file) => [file, digestContents('x')])));

const build = (files: readonly string[], folder = 'out') => ({
  ...Object.fromEntries(files.map((file) => [`${folder}/${file}`, 'x'])),
  [`${folder}/${MARKER}`]: markerOf(files),
});

describe('a build may not write into', () => {
  test.each([
    ['a folder that content/ links to', 'elsewhere/articles/dist'],
    ['a new folder in the content of another site', 'other/content/new'],
    ['a folder in the public files of another site', 'other/public/new'],
  ])('%s', async (_, out) => {
    const { root, site, check } = await makeSite({
      'elsewhere/articles/b.md': 'B',
      'other/content/site.yaml': 'title: B',
      'other/public/a.txt': '',
    });
    symlinkSync(join(root, 'elsewhere/articles'), join(site, 'content/linked'));
    expect(() => check(out)).toThrow('it is inside');
  });
});

describe('a build may write into', () => {
  test.each([
    ['a new folder', {}, 'out'],
    ['a new folder in new folders', {}, 'a/b/out'],
    ['a new folder with an ordinary name', {}, 'My site (2), été & co'],
    ['a folder that somebody made, whatever its name', build(['index.html'], 'x:y'), 'x:y'],
    ['a new folder in the site', {}, 'site/dist'],
    ['an earlier build', build(['index.html', 'a/index.html']), 'out'],
    ['an earlier build in the site', build(['index.html'], 'site/dist'), 'site/dist'],
    ['an earlier build with a file manager’s files', { ...build(['a.html']), 'out/a/.DS_Store': '' }, 'out'],
    ['an earlier build with missing files', { 'out/.newsgloss-build': markerOf(['gone.html']) }, 'out'],
  ])('%s', async (_, files, out) => {
    const { root, check } = await makeSite(files);
    expect(check(out)).toBe(join(root, out));
  });

  test('an empty folder', async () => {
    const { root, check } = await makeSite();
    mkdirSync(join(root, 'out'));
    expect(check('out')).toBe(join(root, 'out'));
  });

  test('the target of a symbolic link', async () => {
    const { root, check } = await makeSite(build(['index.html'], 'real'));
    symlinkSync(join(root, 'real'), join(root, 'link'), 'dir');
    expect(check('link')).toBe(join(root, 'real'));
  });
});

describe('a build does not write into', () => {
  test.each([
    ['a folder with files', { 'out/notes.txt': '' }, 'out', /not empty.*no valid \.newsgloss-build.*--out/s],
    ['a folder with an empty marker', { [`out/${MARKER}`]: '' }, 'out', /no valid/],
    ['a folder with a marker of something else', { [`out/${MARKER}`]: '{"files":[]}' }, 'out', /no valid/],
    ['a file', { out: '' }, 'out', /is a file/],
    [
      'a new folder of spaces',
      {},
      ' ',
      /name " ": a part of it ends in .* a space\. Choose another name with --out/,
    ],
    ['a new folder that Windows reserves', {}, 'con', /name "con": Windows reserves/],
    ['a new folder below one that Windows reserves', {}, 'aux/out', /name "aux": Windows reserves/],
    ['a new folder with a colon', {}, 'x:y', /name "x:y": it has a character/],
    ['a new folder with a line feed', {}, 'x\ny', /name "x\\ny": it has a character/],
    ['a new folder with a long name', {}, 'x'.repeat(300), /longer than 200 bytes/],
    ['a folder below a file', { file: '' }, 'file/out', /file: it is a file, not a folder/],
    [
      'an earlier build with a user’s file',
      { ...build(['a.html']), 'out/CNAME': '' },
      'out',
      /did not write CNAME\..*public\//s,
    ],
    [
      'an earlier build with a user’s folder',
      { ...build(['a.html']), 'out/my/a.txt': '' },
      'out',
      /my\/a\.txt/,
    ],
    ['content/', {}, 'site/content', /it contains .*content\. /],
    ['a folder in content/', {}, 'site/content/articles/new', /inside .*content/],
    ['public/', {}, 'site/public', /public/],
    ['a folder in src/', {}, 'site/src/new', /inside .*src/],
    ['the site', {}, 'site', /it contains .*site\. /],
    ['the parent folder of the site', {}, '', /it contains .*site\. /],
    ['.git', {}, 'site/.git/new', /\.git/],
    ['the root of a work tree', { 'other/.git': 'gitdir: elsewhere' }, 'other', /work tree/],
  ])('%s', async (_, files, out, message) => {
    const { root, check } = await makeSite(files);
    const before = listEntries(root);
    expect(() => check(out)).toThrow(message);
    expect(listEntries(root)).toEqual(before);
  });

  test('a protected folder with a copied marker', async () => {
    const { check } = await makeSite({
      [`site/content/${MARKER}`]: markerOf(['site.yaml', 'articles/a.md']),
    });
    expect(() => check('site/content')).toThrow('content');
  });

  test('a protected folder behind a symbolic link, in either direction', async () => {
    const { root, site, check } = await makeSite();
    symlinkSync(join(site, 'content'), join(root, 'link'), 'dir');
    expect(() => check('link')).toThrow('content');
    expect(() => check('link/new')).toThrow('content');
    renameSync(join(site, 'public'), join(root, 'public'));
    symlinkSync(join(root, 'public'), join(site, 'public'), 'dir');
    expect(() => check('public/new')).toThrow('public');
  });

  test('a broken symbolic link', async () => {
    const { root, check } = await makeSite();
    symlinkSync(join(root, 'nowhere'), join(root, 'link'), 'dir');
    expect(() => check('link')).toThrow('is a broken symbolic link');
  });

  test('an earlier build with a user’s symbolic link', async () => {
    const { root, check } = await makeSite(build(['a.html']));
    symlinkSync(join(root, 'site'), join(root, 'out/link'), 'dir');
    expect(() => check('out')).toThrow('did not write link');
  });

  test.skipIf(process.platform !== 'linux')('a folder where the system allows no files', async () => {
    const { site } = await makeSite();
    expect(() => checkOutputFolder({ site, out: '/proc/x' })).toThrow(
      "Can't build into /proc/x: can't write to /proc (ENOENT); choose another folder with --out.",
    );
  });

  test.each([
    ['home', homedir()],
    ['the root of the disk', '/'],
    ['this program', engineFolder],
    ['its code', join(engineFolder, 'src/new')],
  ])('%s', async (_, out) => {
    const { site } = await makeSite();
    expect(() => checkOutputFolder({ site, out })).toThrow('Choose another folder');
  });

  test('an earlier build with many files of a user: it lists three', async () => {
    const own = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`out/own-${n}.txt`, '']));
    const { check } = await makeSite({ ...build(['a.html']), ...own });
    expect(() => check('out')).toThrow('did not write own-1.txt, own-2.txt, own-3.txt and 2 more');
  });
});

test('the check creates no files', async () => {
  const { root, check } = await makeSite();
  check('a/b/out');
  expect(listEntries(root)).toEqual(Object.keys(SITE).sort());
  writeFileSync(join(root, 'out'), 'mine');
  expect(() => check('out')).toThrow('file');
  expect(readFileSync(join(root, 'out'), 'utf8')).toBe('mine');
});
