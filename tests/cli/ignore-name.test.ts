import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, makeSite, runIn } from './world.ts';

const FILE = 'content/ignored-names.yaml';

const SITE = {
  'content/site.yaml':
    'title: Harbor news\ndescription: News of a harbor.\naddress: https://example.org/\npublisher: The Harbor\nlicence: CC-BY-4.0\nmap: { center: [60, 5], zoom: 5 }\n',
  'content/articles/bridge.md':
    '---\ntitle: Bridge closed\nslug: bridge\npublished: 2016-09-05\nsummary: It is closed.\n---\n\nMargaret Quist said that the bridge was closed. Margaret Quist left.\n',
};

const readList = (site: string) => readFile(join(site, FILE), 'utf8');

test('an ignored name is no longer listed, however it is written', async () => {
  const site = await makeSite(SITE);
  expect((await runIn(site, ['check'])).stdout).toContain('no record: Margaret Quist');
  const ignored = await runIn(site, [
    'entity',
    'ignore',
    'MARGARET  QUIST',
    '--reason',
    'a ship: not a person',
  ]);
  expect([ignored.code, ignored.stdout]).toEqual([0, `${FILE}\n`]);
  const { code, stdout, stderr } = await runIn(site, ['check']);
  expect([code, stdout, stderr]).toEqual([0, '', '1 article, 0 problems, 0 doubts, 1 name ignored\n']);
  expect(await readList(site)).toMatch(
    /^# .*\n- name: MARGARET QUIST\n {2}reason: "a ship: not a person"\n$/,
  );
});

test('a second name is added below the first, and comments and order stay', async () => {
  const list = '# Ours.\n- name: Long Quay # a street\n- name: Old Town\n  reason: a district\n';
  const site = await makeSite({ ...SITE, [FILE]: list });
  await runIn(site, ['entity', 'ignore', 'Ann', '--force']);
  expect(await readList(site)).toBe(`${list}- name: Ann\n`);
});

test.each([
  ['an empty file', '', '- name: Ann\n'],
  ['only comments', '# None yet.\n', '# None yet.\n- name: Ann\n'],
  ['an empty list', '[]\n', '- name: Ann\n'],
])('adds a name to %s', async (_, before, after) => {
  const site = await makeSite({ ...SITE, [FILE]: before });
  expect((await runIn(site, ['entity', 'ignore', 'Ann', '--force'])).code).toBe(0);
  expect((await readList(site)).trimStart()).toBe(after);
  expect((await runIn(site, ['check'])).code).toBe(0);
});

test('a name is added once', async () => {
  const site = await makeSite(SITE);
  await runIn(site, ['entity', 'ignore', 'Ann', '--force']);
  const { code, stderr } = await runIn(site, ['entity', 'ignore', 'ann', '--force']);
  expect([code, stderr]).toEqual([0, '“ann” is ignored already\n']);
  expect((await readList(site)).match(/name:/g)).toHaveLength(1);
});

test('names that are ignored at the same time are all kept', async () => {
  const site = await makeSite(SITE);
  const names = ['Ann', 'Bo', 'Cy'];
  await Promise.all(names.map((name) => runIn(site, ['entity', 'ignore', name, '--force'])));
  const list = await readList(site);
  for (const name of names) expect(list).toContain(`- name: ${name}\n`);
});

test('a name with a record is rejected', async () => {
  const record = 'content/entities/people/margaret-quist.yaml';
  const site = await makeSite({ ...SITE, [record]: 'name: Margaret Quist\ndescription: A woman.\n' });
  const { code, stderr } = await runIn(site, ['entity', 'ignore', 'Margaret Quist']);
  expect(code).toBe(2);
  expect(stderr).toContain(`${record} is the record of “Margaret Quist”`);
});

test.each([
  ['an unknown field', '- name: Ann\n  why: none\n', `${FILE}:2:3 unknown field "0.why"`],
  ['no name', '- reason: none\n', `${FILE}:1:3 "0.name" is missing`],
  ['something other than a list', 'name: Ann\n', `${FILE}:1:1 `],
  ['bytes that are not UTF-8', new Uint8Array([0xff]), `${FILE}:1 is not UTF-8`],
])('a list with %s is a problem, and stays unchanged', async (_, list, problem) => {
  const site = await makeSite({ ...SITE, [FILE]: list });
  const { code, stdout } = await runIn(site, ['check']);
  expect([code, stdout]).toEqual([1, expect.stringContaining(problem)]);
  expect((await runIn(site, ['entity', 'ignore', 'Bo'])).code).toBe(1);
  expect(await readFile(join(site, FILE))).toEqual(Buffer.from(list));
});

test('the commands that check prints work on the site that was checked', async () => {
  const site = await makeSite(SITE);
  const other = await makeFolder({ 'content/site.yaml': SITE['content/site.yaml'] });
  const printed = async (dir: string) =>
    (await runIn(other, ['check', '--site', dir], { env: { NEWSGLOSS_SITE: '' } })).stdout;
  expect(await printed(site)).toContain(
    `  newsgloss --site ${site} entity add "Margaret Quist" --type person`,
  );
  expect(await printed(site)).toContain(`newsgloss --site ${site} entity ignore NAME`);
  const spaced = join(other, 'my $HOME site');
  await symlink(site, spaced);
  expect(await printed('my $HOME site')).toContain('  newsgloss --site "my \\$HOME site" entity add');
});

test('a name that no article has is not written, and the nearest one is suggested', async () => {
  const site = await makeSite(SITE);
  const { code, stdout, stderr } = await runIn(site, ['entity', 'ignore', 'Margret Quist']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(
    'no article has the name “Margret Quist” without a record; did you mean “Margaret Quist”? (pass --force to ignore it all the same)',
  );
  expect((await runIn(site, ['entity', 'ignore', 'Zzyzx'])).stderr).toContain('check the spelling');
  await expect(readList(site)).rejects.toThrow('ENOENT');
  expect((await runIn(site, ['entity', 'ignore', 'Margret Quist', '--force'])).code).toBe(0);
  expect(await readList(site)).toContain('- name: Margret Quist\n');
});

test('a name is ignored without a look at articles that cannot be read, which is said', async () => {
  const site = await makeSite({ ...SITE, 'content/articles/broken.md': 'No front matter' });
  const { code, stderr } = await runIn(site, ['entity', 'ignore', 'Ann']);
  expect(code).toBe(0);
  expect(stderr).toContain('content/ has problems, so “Ann” was not looked up in the articles');
});
