import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findSite } from '../../src/cli/find-site.ts';
import { makeFolder, runIn } from './world.ts';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

const SETTINGS =
  'title: Harbor news\ndescription: News of a harbor.\naddress: https://example.org/\npublisher: The Harbor\nlicence: CC-BY-4.0\nmap: { center: [60, 5], zoom: 5 }\n';

/** A site with a folder, a site in that folder, and a git work tree that is not a site. */
async function makeFolders(): Promise<string> {
  const folder = await makeFolder({
    'news/content/site.yaml': SETTINGS,
    'news/notes/inner/content/site.yaml': SETTINGS,
    'news/clone/.git/HEAD': 'ref: refs/heads/main\n',
    'news/clone/src/a.ts': '',
    'empty/notes.txt': '',
  });
  await mkdir(join(folder, 'news', 'notes', 'deep'));
  return folder;
}

test.each([
  ['the current folder', 'news', 'news'],
  ['the nearest folder above', 'news/notes/deep', 'news'],
  ['the parent folder, from within its content', 'news/content', 'news'],
  ['a site within a site', 'news/notes/inner', 'news/notes/inner'],
  ['nothing in a folder without content', 'empty', undefined],
  ['nothing above the root of a git work tree', 'news/clone/src', undefined],
])('finds %s', async (_, cwd, site) => {
  const folder = await makeFolders();
  const found = findSite({ cwd: join(folder, cwd), env: {} }, undefined);
  expect(found).toBe(site === undefined ? undefined : join(folder, site));
});

test('--site is another site, relative to the current folder, and overrides the environment', async () => {
  const folder = await makeFolders();
  const here = { cwd: join(folder, 'empty'), env: { NEWSGLOSS_SITE: join(folder, 'news/notes/inner') } };
  expect(findSite(here, undefined)).toBe(join(folder, 'news/notes/inner'));
  expect(findSite(here, '../news')).toBe(join(folder, 'news'));
});

test.each([
  ['without content/', '../empty', 'has no content/ folder'],
  ['that does not exist', 'nothing', 'does not exist'],
  ['that is a file', 'notes.txt', 'is a file'],
])('a --site %s is rejected', async (_, site, reason) => {
  const folder = await makeFolders();
  const { code, stderr } = await runIn(join(folder, 'empty'), ['check', '--site', site]);
  expect(code).toBe(2);
  expect(stderr).toContain(reason);
});

test.each([
  ['check', []],
  ['anchors', []],
  ['import', ['notes.txt']],
  ['entity', ['add', 'Ann Lee', '--description', 'Mayor of a town.', '--type', 'person']],
  ['build', []],
  ['serve', ['--build']],
])('%s outside a site says how to create one', async (command, args) => {
  const folder = await makeFolders();
  const here = join(folder, 'empty');
  const { code, stdout, stderr } = await runIn(here, [command, ...args], {
    invocation: 'npx newsgloss',
    env: { NEWSGLOSS_SITE: undefined },
  });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`no site found: ${here} has no content/ folder`);
  expect(stderr).toContain('npx newsgloss init');
});

test('--site works before and after the command', async () => {
  const folder = await makeFolders();
  for (const args of [
    ['--site', '../news', 'check'],
    ['check', '--site', '../news'],
  ]) {
    const { code, stderr } = await runIn(join(folder, 'empty'), args);
    expect([code, stderr]).toEqual([0, '0 articles, 0 problems, 0 doubts\n']);
  }
});

test('annotate works without a site', async () => {
  const here = await makeFolder({ 'a.txt': '“We tried,” a fisherman said.\n' });
  const { code, stdout } = await runIn(here, ['annotate', '--plain', 'a.txt'], {
    env: { NEWSGLOSS_SITE: undefined },
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).quotations).toHaveLength(1);
});

test('the script of a clone works on the current folder, never on the clone', async () => {
  const folder = await makeFolders();
  const script = join(root, 'src', 'cli', 'newsgloss.mjs');
  const { NEWSGLOSS_SITE, npm_lifecycle_event, ...env } = process.env;
  const call = (cwd: string) => run(process.execPath, [script, 'check'], { cwd: join(folder, cwd), env });
  expect((await call('news')).stderr).toBe('0 articles, 0 problems, 0 doubts\n');
  await expect(call('empty')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`node ${script} init`),
  });
}, 60_000);
