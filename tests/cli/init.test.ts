import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/knowledge/load-site.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder, runIn } from './world.ts';

const around = { env: { NEWSGLOSS_SITE: undefined } };

test('creates a site without problems in the current folder', async () => {
  const folder = await makeFolder();
  const { code, stdout, stderr } = await runIn(folder, ['init'], around);
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'content/site.yaml',
    'content/articles/harbor-council-delays-bridge.md',
    'content/entities/organizations/saltmere-harbor-council.yaml',
    'content/entities/people/mira-holloway.yaml',
    '.gitignore',
    '',
  ]);
  expect(stderr).toContain('newsgloss dev\n');
  const checked = await runIn(folder, ['check'], around);
  expect([checked.code, checked.stdout, checked.stderr]).toEqual([
    0,
    '',
    '1 article, 0 problems, 0 doubts\n',
  ]);
});

test('the sample shows who speaks', async () => {
  const folder = await makeFolder();
  await runIn(folder, ['init'], around);
  const { stdout } = await runIn(
    folder,
    ['annotate', 'content/articles/harbor-council-delays-bridge.md'],
    around,
  );
  const { quotations } = JSON.parse(stdout);
  expect(quotations[0]).toMatchObject({ speaker: 'mira-holloway', kind: 'direct' });
});

test('explains every setting that the schema has', async () => {
  const folder = await makeFolder();
  await runIn(folder, ['init', 'news'], around);
  const settings = await readFile(join(folder, 'news', 'content', 'site.yaml'), 'utf8');
  for (const field of Object.keys(siteSchema.shape)) {
    expect(settings).toMatch(new RegExp(`^#.*\\n(?:# ?)?${field}:`, 'm'));
  }
  expect(loadSite(openSite(join(folder, 'news'))).publisher).toBe('My newsroom');
});

test('prints the next steps from the current folder', async () => {
  const folder = await makeFolder();
  const { stderr } = await runIn(folder, ['init', 'my news'], { ...around, invocation: 'npx newsgloss' });
  expect(stderr).toContain('npx newsgloss dev --site "my news"');
});

test('rejects a folder that is a site, and changes nothing', async () => {
  const folder = await makeFolder({ 'content/site.yaml': 'title: Mine\n' });
  const { code, stdout, stderr } = await runIn(folder, ['init']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('is a site already');
  expect(await readdir(folder, { recursive: true })).toEqual(['content', 'content/site.yaml']);
});

test('keeps every existing file, and adds no sample to the user’s own articles', async () => {
  const files = {
    'content/articles/mine.md': 'precious',
    '.gitignore': 'secret.txt\n/dist',
    'package.json': '{"name":"mine"}\n',
  };
  const folder = await makeFolder(files);
  expect((await runIn(folder, ['init'], around)).code).toBe(0);
  expect(await readdir(join(folder, 'content', 'articles'))).toEqual(['mine.md']);
  expect(await readFile(join(folder, 'content/articles/mine.md'), 'utf8')).toBe('precious');
  expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('secret.txt\n/dist\nnode_modules/\n');
  expect(await readFile(join(folder, 'package.json'), 'utf8')).toBe('{"name":"mine"}\n');
});

test('keeps a record with the same name as one of the starter’s', async () => {
  const record = 'content/entities/people/mira-holloway.yaml';
  const folder = await makeFolder({ [record]: 'name: Another\ndescription: Another Mira Holloway.\n' });
  const { code, stderr } = await runIn(folder, ['init'], around);
  expect(code).toBe(0);
  expect(stderr).toContain(`${record} exists and was left as it is`);
  expect(await readFile(join(folder, record), 'utf8')).toContain('Another');
});

test('accepts the folder only as an argument', async () => {
  const folder = await makeFolder({ 'news/content/site.yaml': '' });
  const { code, stderr } = await runIn(folder, ['init', '--site', 'news'], around);
  expect([code, stderr]).toEqual([
    2,
    'newsgloss: init takes the folder as its argument, not as --site: init DIR\n',
  ]);
});
