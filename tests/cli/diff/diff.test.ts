import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile, personFile, SETTINGS } from '../../publication/memory-site.ts';
import { makeFolder, makeSite, runIn } from '../world.ts';

const SITE: Readonly<Record<string, string>> = {
  'content/site.yaml': SETTINGS,
  ...articleFile('bridge', '“We closed the bridge because of the ice,” Ann Lee said.'),
  ...articleFile('ferry', 'The ferry sailed on Monday.'),
  ...personFile('ann-lee', 'Ann Lee'),
};

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
  }).toString();

async function commit(folder: string): Promise<void> {
  git(folder, 'init', '-q');
  git(folder, 'add', 'content');
  git(folder, 'commit', '-qm', 'One');
}

async function makeRepository(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const site = await makeSite({ ...SITE, ...files });
  await commit(site);
  return site;
}

const bridge = (site: string, body: string) =>
  writeFile(
    join(site, 'content/articles/bridge.md'),
    articleFile('bridge', body)['content/articles/bridge.md'] ?? '',
  );

test('says that nothing differs', async () => {
  const site = await makeRepository();
  expect(await runIn(site, ['diff', 'HEAD', '--exit-code'])).toEqual({
    code: 0,
    stdout: 'no difference\n',
    stderr: '',
  });
});

test('compares a revision with the work tree, and touches neither index nor work tree', async () => {
  const site = await makeRepository();
  await bridge(
    site,
    'It was cold.\n\n“We have closed the bridge because of the ice,” Bob Ray denied on Monday.',
  );
  await rm(join(site, 'content/articles/ferry.md'));
  await writeFile(
    join(site, 'content/entities/people/ann-lee.yaml'),
    'name: Ann Lee\ndescription: The mayor.\n',
  );
  const status = git(site, 'status', '--porcelain');
  const { code, stdout } = await runIn(site, ['diff', 'HEAD']);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "content/articles/bridge.md
      ~ 11  quotation  “We have closed the bridge because of the ice,”  (denied or only alleged)
              words: “We closed the bridge because of the ice,”
                   → “We have closed the bridge because of the ice,”
              speaker: ann-lee → Bob Ray (no record)
              cue: said → denied
              standing: none → denied or only alleged
      -  9  mention    Ann Lee  (name, person, ann-lee)
      + 11  mention    Bob Ray  (name, person, Bob Ray (no record))
      + 11  time       Monday  (2016-09-05)

    - content/articles/ferry.md (removed: 0 mentions, 0 quotations, 1 time)

    ~ content/entities/people/ann-lee.yaml (Ann Lee)
        description: A person. → The mayor.

    articles: 1 removed, 1 changed; quotations: 1 changed; mentions: 1 gained, 1 lost; times: 1 gained; records: 1 changed
    "
  `);
  expect(git(site, 'status', '--porcelain')).toBe(status);
  expect((await runIn(site, ['diff', 'HEAD', 'HEAD'])).stdout).toBe('no difference\n');
  const failed = await runIn(site, ['diff', 'HEAD', '--exit-code']);
  expect([failed.code, failed.stderr]).toEqual([1, expect.stringContaining('HEAD and work tree differ: ')]);
});

test('follows an article and a record that were renamed', async () => {
  const site = await makeRepository();
  await rm(join(site, 'content/articles/ferry.md'));
  await rm(join(site, 'content/entities/people/ann-lee.yaml'));
  const files = {
    ...articleFile('boat', 'The ferry sailed on Monday.', 'formerly: [ferry]\n'),
    ...personFile('ann-b-lee', 'Ann Lee', 'formerly: [ann-lee]\n'),
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(site, path), text);
  expect((await runIn(site, ['diff', 'HEAD'])).stdout).toBe(
    [
      'content/articles/boat.md (renamed: ferry → boat)',
      '',
      '~ content/entities/people/ann-b-lee.yaml (Ann Lee, renamed from ann-lee)',
      '',
      'articles: 1 renamed; records: 1 renamed\n',
    ].join('\n'),
  );
});

test('compares the site in a folder of a repository', async () => {
  const root = await makeFolder(
    Object.fromEntries(Object.entries(SITE).map(([path, text]) => [`a b/${path}`, text])),
  );
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'One');
  expect((await runIn(join(root, 'a b'), ['diff', 'HEAD'])).stdout).toBe('no difference\n');
});

test('compares folders: another copy of a site, and records that annotate printed', async () => {
  const [site, copy, records] = [await makeSite(SITE), await makeSite(SITE), await makeFolder()];
  await bridge(copy, '“We closed the bridge because of the ice,” Bob Ray said.');
  const lines = await Promise.all(
    ['bridge', 'ferry'].map((slug) => runIn(copy, ['annotate', join(copy, `content/articles/${slug}.md`)])),
  );
  const [first, second] = lines.map(({ stdout }) => stdout);
  await writeFile(join(records, 'bridge.json'), first ?? '');
  await writeFile(join(records, 'rest.ndjson'), `${JSON.stringify(JSON.parse(second ?? ''))}\n`);
  const folder = await runIn(site, ['diff', copy]);
  expect(folder.stdout).toContain('speaker: Bob Ray (no record) → ann-lee');
  const other = await runIn(site, ['diff', records]);
  // a record has no lines
  expect(other.stdout).toBe(folder.stdout.replace('- 9', '-  '));
  expect(other.stderr).toBe('records were not compared: a folder of annotations has none\n');
  expect((await runIn(site, ['diff', records, records])).stdout).toBe('no difference\n');
});

test('--json prints everything that differs', async () => {
  const site = await makeRepository();
  await bridge(site, '“We closed the bridge because of the ice,” Bob Ray said.');
  const { stdout } = await runIn(site, ['diff', 'HEAD', '--json']);
  const { old, now, totals, articles, records } = JSON.parse(stdout);
  expect({ old, now, records }).toEqual({ old: 'HEAD', now: 'work tree', records: [] });
  expect(totals.annotations.quotation).toEqual({ gained: 0, lost: 0, changed: 1 });
  expect(articles[0].changes[0]).toMatchObject({
    status: 'changed',
    layer: 'quotation',
    line: 9,
    fields: [{ field: 'speaker', before: 'ann-lee', now: 'Bob Ray (no record)' }],
  });
});

describe('refuses', () => {
  test.each<[string, string[], string]>([
    ['an unknown revision', ['nowhere'], 'nowhere is neither a folder nor a revision of the repository of '],
    ['a range', ['HEAD~1..HEAD'], 'name the two separately (diff OLD NEW)'],
    [
      'an option as a revision',
      ['--', '--upload-pack=touch hacked'],
      'the name of one never begins with "-"',
    ],
    ['a file', ['content/site.yaml'], 'content/site.yaml is a file: name a folder or a revision'],
    [
      'content/ itself',
      ['content'],
      'content is the content/ folder of a site: name the folder that it is in',
    ],
    [
      'a folder without content',
      ['content/articles'],
      'content/articles has neither a content/ folder nor .json or .ndjson files',
    ],
    ['a name for two things', ['both'], 'both is a folder and a revision: write ./both for the folder'],
    ['two formats', ['HEAD', '--json', '--markdown'], '--markdown and --json cannot be used together'],
  ])('%s', async (_, args, message) => {
    const site = await makeRepository();
    git(site, 'branch', 'both');
    await mkdir(join(site, 'both'));
    const { code, stdout, stderr } = await runIn(site, ['diff', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(await readdir(site)).not.toContain('hacked');
  });

  test('a revision outside of a repository, and one without the site', async () => {
    const plain = await makeSite(SITE);
    expect((await runIn(plain, ['diff', 'HEAD'])).stderr).toContain('is not in a git repository');
    await writeFile(join(plain, 'x'), '');
    git(plain, 'init', '-q');
    git(plain, 'add', 'x');
    git(plain, 'commit', '-qm', 'One');
    expect((await runIn(plain, ['diff', 'HEAD'])).stderr).toContain('HEAD has no folder content/');
  });

  test('a broken article, with the revision that it is in', async () => {
    const site = await makeRepository({ 'content/articles/bad.md': 'no front matter' });
    await rm(join(site, 'content/articles/bad.md'));
    const { code, stderr } = await runIn(site, ['diff', 'HEAD']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('HEAD:content/articles/bad.md')]);
  });

  test.each([
    ['{"id": "a"}', 'a.json:1'],
    ['{', 'a.json:1:2 broken JSON'],
    [
      '{"id":"a","text":"","mentions":[],"quotations":[],"times":[{"start":0,"end":9,"value":"2016","confidence":1}]}',
      'not inside its text',
    ],
  ])('a record that is none: %s', async (json, message) => {
    const site = await makeSite({ ...SITE, 'records/a.json': json });
    const { code, stderr } = await runIn(site, ['diff', 'records']);
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});

describe('a hostile repository', () => {
  test('runs no program of it', async () => {
    const site = await makeRepository();
    const hook = join(site, 'hook.sh');
    await writeFile(hook, '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n');
    await chmod(hook, 0o755);
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'filter.x.smudge',
      'core.sshCommand',
    ])
      git(site, '-c', 'core.fsmonitor=false', 'config', name, hook);
    await writeFile(join(site, '.git/hooks/post-checkout'), await readFile(hook));
    await writeFile(join(site, '.git/info/attributes'), '* filter=x diff=x\n');
    expect((await runIn(site, ['diff', 'HEAD'])).stdout).toBe('no difference\n');
    expect(await readdir(site)).not.toContain('ran');
  });

  test.each(['/etc/passwd', '../../../../etc/passwd', 'self.md', '../../.git/config'])(
    'follows no link to %s',
    async (target) => {
      const site = await makeRepository();
      await symlink(target, join(site, 'content/articles/self.md'));
      git(site, 'add', 'content');
      git(site, 'commit', '-qm', 'Two');
      await rm(join(site, 'content/articles/self.md'));
      const { code, stdout, stderr } = await runIn(site, ['diff', 'HEAD']);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^HEAD:content\/articles\/self\.md is a symbolic link to something that/);
    },
  );

  test('a link within the site is followed', async () => {
    const site = await makeRepository();
    await rm(join(site, 'content/articles/ferry.md'));
    await mkdir(join(site, 'content/drafts'));
    await writeFile(join(site, 'content/drafts/ferry.md'), SITE['content/articles/ferry.md'] ?? '');
    await symlink('../drafts/ferry.md', join(site, 'content/articles/ferry.md'));
    git(site, 'add', '-A', 'content');
    git(site, 'commit', '-qm', 'Two');
    expect((await runIn(site, ['diff', 'HEAD'])).stdout).toBe('no difference\n');
    expect((await runIn(site, ['diff', 'HEAD~1', 'HEAD'])).stdout).toBe('no difference\n');
  });
});
