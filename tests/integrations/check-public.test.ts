import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPublic } from '../../src/integrations/check-public.ts';
import { makeFolder } from '../cli/world.ts';

const KNOWN = { slugs: ['bridge'], entities: ['ann-lee'] };

const check = (site: string) => checkPublic(site, KNOWN).map(({ message }) => message);

test.each([
  'robots.txt',
  '.well-known/security.txt',
  'CNAME',
  'a (2)/b.pdf',
  'articles/bridge/photo.jpg',
  'articles/other/index.html',
  'a/.DS_Store',
  'Icon\r',
  'été.txt',
])('accepts %j', async (name) => {
  expect(check(await makeFolder({ [`public/${name}`]: '' }))).toEqual([]);
});

test.each([
  ['CON.txt', `public/CON.txt can't be published under this name: Windows reserves the name "CON.txt"`],
  ['press/aux', `public/press/aux can't be published under this name: Windows reserves`],
  ['x:y', `public/x:y can't be published under this name: it has a character`],
  ['a:b/c.txt', `public/a:b can't be published`],
  ['a\nb', `public/a\\u000ab can't be published under this name: it has a character`],
  ['a.', `public/a. can't be published under this name: a part of it ends in a dot`],
  ['.newsgloss-build', 'public/.newsgloss-build has a name that is reserved for Newsgloss'],
  ['Index.html', 'public/Index.html has the name of a file that the build makes'],
  ['about', 'public/about has the name of a file that the build makes'],
  ['articles/bridge/index.html', 'public/articles/bridge/index.html has the name of a file that the build'],
  ['entities/ann-lee', 'public/entities/ann-lee has the name of a file that the build makes'],
  ['404.html/a', 'public/404.html/a has the name of a file that the build makes'],
])('refuses the name %j', async (name, message) => {
  expect(check(await makeFolder({ [`public/${name}`]: '' }))).toEqual([expect.stringContaining(message)]);
});

test('refuses a name that is not valid UTF-8', async () => {
  const site = await makeFolder({ 'public/a': '' });
  writeFileSync(Buffer.concat([Buffer.from(join(site, 'public/')), Buffer.from([0xe9])]), '');
  expect(check(site)).toEqual(['public/\uFFFD has a name that is not valid UTF-8; rename it']);
});

test('refuses two names that differ only in case', async () => {
  const site = await makeFolder({ 'public/A.txt': '', 'public/a.txt': '' });
  expect(check(site)).toEqual([
    'public/a.txt would be one file with public/A.txt on Windows and macOS; rename one of them',
  ]);
});

test('refuses a pipe', async () => {
  const site = await makeFolder({ 'public/a': '' });
  expect(spawnSync('mkfifo', [join(site, 'public/pipe')]).status).toBe(0);
  expect(check(site)).toEqual(['public/pipe is neither a file nor a folder; remove it']);
});

test('refuses a file instead of the folder', async () => {
  expect(check(await makeFolder({ public: '' }))).toEqual([
    'public is not a folder; rename it and put your files into a folder of this name',
  ]);
});

test('needs no folder', async () => {
  expect(check(await makeFolder())).toEqual([]);
});

describe('a link', () => {
  async function link(target: string, name = 'link') {
    const root = await makeFolder({ 'site/public/a/b.txt': '', 'site/docs/c.txt': '', 'other/d.txt': '' });
    const site = join(root, 'site');
    symlinkSync(target.replace('ROOT', root), join(site, 'public', name));
    return check(site);
  }

  test.each(['../docs', '../docs/c.txt', 'a', 'a/b.txt'])('to %s is followed', async (target) => {
    expect(await link(target)).toEqual([]);
  });

  test.each(['/etc/passwd', '/etc', 'ROOT/other', '../../other/d.txt'])(
    'to %s, which is outside the site’s folder, is refused',
    async (target) => {
      expect(await link(target)).toEqual([
        "public/link is a link that leads out of the site's folder; put a copy there instead",
      ]);
    },
  );

  test('within a folder that a link leads to is checked too', async () => {
    const root = await makeFolder({ 'site/public/a.txt': '', 'site/docs/c.txt': '', 'other/d.txt': '' });
    symlinkSync('../docs', join(root, 'site/public/docs'));
    symlinkSync('../../other', join(root, 'site/docs/up'));
    expect(check(join(root, 'site'))).toEqual([
      "public/docs/up is a link that leads out of the site's folder; put a copy there instead",
    ]);
  });

  test.each(['..', '.'])('to %s is refused', async (target) => {
    expect(await link(target)).toEqual([
      expect.stringMatching(/^public\/link is a link to a folder that contains it/),
    ]);
  });

  test('to a folder above it, inside the folder, is refused', async () => {
    expect(await link('..', 'a/up')).toEqual([
      'public/a/up is a link to a folder that contains it; remove the link',
    ]);
  });

  test('that is broken is refused', async () => {
    expect(await link('gone')).toEqual([expect.stringContaining('public/link is a broken link')]);
  });

  test('in place of public/ itself must not leave the site either', async () => {
    const root = await makeFolder({ 'site/content/site.yaml': '', 'site/static/a.txt': '' });
    const site = join(root, 'site');
    symlinkSync('static', join(site, 'public'));
    expect(check(site)).toEqual([]);
    mkdirSync(join(root, 'other'));
    renameSync(join(site, 'static'), join(root, 'other/static'));
    symlinkSync('../other/static', join(site, 'static'));
    expect(check(site)).toEqual([expect.stringContaining('public is a link that leads out')]);
  });

  test('to the site’s folder is no obstacle', async () => {
    const root = await makeFolder({ 'site/public/a.txt': '' });
    symlinkSync('site', join(root, 'alias'));
    expect(check(join(root, 'alias'))).toEqual([]);
  });
});
