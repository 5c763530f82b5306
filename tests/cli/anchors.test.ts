import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makeSite, runIn } from './world.ts';

const LEDGER = 'content/anchors.json';

const article = (slug: string, words: string) =>
  `---\ntitle: Bridge closed\nslug: ${slug}\npublished: 2016-09-05\nsummary: It is closed.\n---\n\n“${words},” Ann Lee said.\n`;

const SITE = {
  'content/site.yaml':
    'title: Harbor news\ndescription: News of a harbor.\naddress: https://example.org/\npublisher: The Harbor\nlicence: CC-BY-4.0\nmap: { center: [60, 5], zoom: 5 }\n',
  'content/articles/bridge.md': article('bridge', 'We closed it'),
};

const idsOf = async (site: string): Promise<string[]> =>
  Object.keys(JSON.parse(await readFile(join(site, LEDGER), 'utf8')).anchors);

test('adds every anchor to the ledger, and then has nothing to add', async () => {
  const site = await makeSite(SITE);
  expect((await runIn(site, ['anchors'])).stderr).toMatch(
    /^new {6}lee-we-closed-it\n.*: 1 in all, 1 new, 0 changed, 0 lost\n$/,
  );
  expect(await idsOf(site)).toEqual(['lee-we-closed-it']);
  expect((await runIn(site, ['anchors', '--check'])).code).toBe(0);
});

test('--check writes nothing, fails, and suggests the command as the user has to type it', async () => {
  const site = await makeSite(SITE);
  const { code, stderr } = await runIn(site, ['anchors', '--check'], { invocation: 'npx newsgloss' });
  expect([code, await readdir(join(site, 'content'))]).toEqual([1, ['articles', 'site.yaml']]);
  expect(stderr).toContain(`1 anchor is missing from ${LEDGER}; to add: npx newsgloss anchors`);
});

test('an anchor that somebody else adds in the meantime is kept', async () => {
  const site = await makeSite(SITE);
  await runIn(site, ['anchors']);
  const [first = ''] = await idsOf(site);
  const ledger = JSON.parse(await readFile(join(site, LEDGER), 'utf8'));
  ledger.anchors.theirs = ledger.anchors[first];
  for (let i = 0; i < 60; i++) {
    await writeFile(join(site, `content/articles/a${i}.md`), article(`a${i}`, `We closed number ${i}`));
  }
  const adding = runIn(site, ['anchors']);
  await sleep(30);
  await writeFile(join(site, LEDGER), JSON.stringify(ledger));
  expect((await adding).code).toBe(0);
  const ids = await idsOf(site);
  expect(ids).toContain('theirs');
  expect(ids).toHaveLength(62);
});

test('reports a ledger that is a folder, and leaves it alone', async () => {
  const site = await makeSite({ ...SITE, [`${LEDGER}/own.txt`]: 'mine' });
  const { code, stderr } = await runIn(site, ['anchors']);
  expect(code).toBe(1);
  expect(stderr).toContain('content/anchors.json is a folder, but must be a file');
  expect(await readFile(join(site, LEDGER, 'own.txt'), 'utf8')).toBe('mine');
});

test('an edited quotation keeps its id, and the ledger its former words', async () => {
  const site = await makeSite({
    ...SITE,
    'content/articles/bridge.md': article('bridge', 'We closed the old bridge at noon'),
  });
  await runIn(site, ['anchors']);
  await writeFile(
    join(site, 'content/articles/bridge.md'),
    article('bridge', 'We have closed the old bridge at noon today'),
  );
  const check = await runIn(site, ['anchors', '--check']);
  expect(check.code).toBe(1);
  expect(check.stderr).toContain('was  “We closed the old bridge at noon,”\n         now  “We have closed');
  expect(check.stderr).toContain(
    'the words or speakers of 1 published quotation have changed; to record it:',
  );
  const whole = await runIn(site, ['check']);
  expect(whole.code).toBe(1);
  expect(whole.stderr + whole.stdout).toContain(
    'content/anchors.json:4 the words of lee-we-closed-the-old-bridge-at-noon changed from',
  );
  expect((await runIn(site, ['anchors'])).code).toBe(0);
  expect(await idsOf(site)).toEqual(['lee-we-closed-the-old-bridge-at-noon']);
  expect((await runIn(site, ['anchors', '--check'])).code).toBe(0);
});

test('a deleted quotation is lost until somebody settles it', async () => {
  const site = await makeSite(SITE);
  await runIn(site, ['anchors']);
  await writeFile(
    join(site, 'content/articles/bridge.md'),
    article('bridge', 'Nobody knows when the ferry sails'),
  );
  await runIn(site, ['anchors']);
  const check = await runIn(site, ['anchors', '--check']);
  expect(check.code).toBe(1);
  expect(check.stderr).toContain('no article has the words of lee-we-closed-it any more');
  expect((await runIn(site, ['check'])).code).toBe(1);
  const built = await runIn(site, ['build']);
  expect([built.code, built.stderr]).toEqual([
    0,
    expect.stringContaining('1 published quotation was changed or deleted'),
  ]);
  const kept = await readFile(join(site, 'dist/quotes/lee-we-closed-it/index.html'), 'utf8');
  expect(kept).toContain('“We closed it,”');
  expect((await runIn(site, ['anchors', 'retire', 'lee-we-closed-it'])).code).toBe(2);
  expect((await runIn(site, ['anchors', 'retire', 'none', '--reason', 'R'])).stderr).toContain(
    'none is not in the ledger',
  );
  expect((await runIn(site, ['anchors', 'retire', 'lee-we-closed-it', '--reason', 'Withdrawn.'])).code).toBe(
    0,
  );
  expect((await runIn(site, ['anchors', '--check'])).code).toBe(0);
  const ledger = JSON.parse(await readFile(join(site, LEDGER), 'utf8'));
  expect(ledger.anchors['lee-we-closed-it'].retired.reason).toBe('Withdrawn.');
});

test('a ledger of version 1 is read, and written anew with what it lacks', async () => {
  const site = await makeSite(SITE);
  await runIn(site, ['anchors']);
  const ledger = JSON.parse(await readFile(join(site, LEDGER), 'utf8'));
  const { article: slug, exact, prefix, suffix } = ledger.anchors['lee-we-closed-it'];
  await writeFile(
    join(site, LEDGER),
    JSON.stringify({ version: 1, anchors: { 'an-old-id': { article: slug, exact, prefix, suffix } } }),
  );
  expect((await runIn(site, ['anchors'])).code).toBe(0);
  const upgraded = JSON.parse(await readFile(join(site, LEDGER), 'utf8'));
  expect(upgraded).toMatchObject({
    version: 2,
    anchors: { 'an-old-id': { speaker: 'Ann Lee', kind: 'direct' } },
  });
});

test('a quotation with other words is lost, and accepted if somebody says so', async () => {
  const before = article('bridge', 'We closed the bridge because of ice');
  const site = await makeSite({ ...SITE, 'content/articles/bridge.md': before });
  await runIn(site, ['anchors']);
  await writeFile(
    join(site, 'content/articles/bridge.md'),
    article('bridge', 'Nobody may cross while it is frozen'),
  );
  const id = 'lee-we-closed-the-bridge-because-of-ice';
  const check = await runIn(site, ['anchors', '--check']);
  expect(check.stderr).toMatch(
    /best “Nobody may cross while it is frozen,” \(lee-nobody-\S+, 0\.\d\d of 1\)/,
  );
  expect(check.stderr).toContain(`anchors accept "${id}"`);
  expect((await runIn(site, ['anchors', 'accept', id])).code).toBe(0);
  expect((await runIn(site, ['anchors'])).code).toBe(0);
  expect(await idsOf(site)).toEqual([id]);
  expect((await runIn(site, ['anchors', '--check'])).code).toBe(0);
  expect((await runIn(site, ['anchors', 'accept', id])).stderr).toContain(`${id} is not lost`);
});

test('two branches that add anchors merge, and anchors settles what git could not join', async () => {
  const site = await makeSite(SITE);
  const git = (...args: readonly string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: site,
    });
  const addArticle = async (slug: string, words: string) => {
    const source = `---\ntitle: ${slug}\nslug: ${slug}\npublished: 2016-09-05\nsummary: A.\n---\n\n“${words},” Ann Lee said.\n`;
    await writeFile(join(site, `content/articles/${slug}.md`), source);
    expect((await runIn(site, ['anchors'])).code).toBe(0);
    await git('add', '-A');
    await git('commit', '-qm', slug);
  };
  await git('init', '-q', '-b', 'main');
  await addArticle('first', 'We begin with the harbor');
  await git('checkout', '-qb', 'other');
  await addArticle('second', 'We begin with the bridge');
  await git('checkout', '-q', 'main');
  await addArticle('third', 'We begin with the road');
  await git('merge', '-q', 'other').catch(() => undefined);
  const merged = await runIn(site, ['anchors']);
  expect([merged.code, merged.stderr.includes('<<<')]).toEqual([0, false]);
  const { anchors } = JSON.parse(await readFile(join(site, 'content/anchors.json'), 'utf8'));
  const words = Object.values<{ exact: string }>(anchors).map(({ exact }) => exact);
  for (const place of ['harbor', 'bridge', 'road']) expect(words.join()).toContain(place);
  expect((await runIn(site, ['anchors', '--check'])).code).toBe(0);
});

test('a conflict that cannot be joined is left as it is', async () => {
  const conflict = '<<<<<<< HEAD\n{ "version": 2 }\n=======\n{}\n>>>>>>> other\n';
  const site = await makeSite({ ...SITE, 'content/anchors.json': conflict });
  const { code, stderr } = await runIn(site, ['anchors']);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/anchors\.json:2:\d+ "anchors" is missing/)]);
  expect(await readFile(join(site, 'content/anchors.json'), 'utf8')).toBe(conflict);
});

const KENT = 'content/entities/people/kent.yaml';
const ANN = { 'content/entities/people/ann-lee.yaml': 'name: Ann Lee\ndescription: A mayor.\n' };
const renameArticle = (file: string, slug: string, more = '') =>
  file.replace(/slug: .+/, `slug: ${slug}${more}`);

test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string | undefined>>, string]>([
  [
    'an article that was renamed',
    {},
    { 'content/articles/bridge.md': renameArticle(article('bridge', 'We closed it'), 'renamed') },
    'content/articles/bridge.md:1 has 1 of 1 quotations of the article bridge, which is gone: if it was renamed, add "formerly: [bridge]" to the front matter',
  ],
  [
    'an article that says what it was',
    {},
    {
      'content/articles/bridge.md': renameArticle(
        article('bridge', 'We closed it'),
        'renamed',
        '\nformerly: [bridge]',
      ),
    },
    '',
  ],
  [
    'an article that is gone',
    {},
    { 'content/articles/bridge.md': article('other', 'Nobody knows when the ferry sails') },
    '',
  ],
  [
    'a record that was renamed',
    ANN,
    { 'content/entities/people/ann-lee.yaml': undefined, [KENT]: 'name: Ann Lee\ndescription: A mayor.\n' },
    `${KENT}:1 has 1 of 1 quotations of ann-lee, a record that is gone: if it was renamed, add "formerly: [ann-lee]"`,
  ],
  [
    'a record that says what it was',
    ANN,
    {
      'content/entities/people/ann-lee.yaml': undefined,
      [KENT]: 'name: Ann Lee\ndescription: A mayor.\nformerly: [ann-lee]\n',
    },
    '',
  ],
  ['a record that is gone', ANN, { 'content/entities/people/ann-lee.yaml': undefined }, ''],
])('%s is asked for its former address, if it has one', async (_, before, after, expected) => {
  const site = await makeSite({ ...SITE, ...before });
  await runIn(site, ['anchors']);
  for (const [path, text] of Object.entries(after))
    await (text === undefined ? rm(join(site, path)) : writeFile(join(site, path), text));
  const { stdout } = await runIn(site, ['check']);
  const asked = stdout.split('\n').filter((line) => line.includes('formerly'));
  const anchors = await runIn(site, ['anchors']);
  expect(anchors.stderr.includes('renamed  content/')).toBe(expected !== '');
  expect(asked).toEqual(expected === '' ? [] : [expected]);
});

test.each(['merge', 'rebase'])(
  'a %s of two branches that changed one quotation keeps both wordings',
  async (how) => {
    const words = (what: string) => article('bridge', `We closed the old bridge at noon ${what}`);
    const site = await makeSite({ ...SITE, 'content/articles/bridge.md': words('') });
    const git = (...args: readonly string[]) =>
      promisify(execFile)('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: site,
      });
    const commit = async (what: string) => {
      await writeFile(join(site, 'content/articles/bridge.md'), words(what));
      expect((await runIn(site, ['anchors'])).code).toBe(0);
      await git('add', 'content');
      await git('commit', '-qm', 'Edit');
    };
    await git('init', '-q', '-b', 'main');
    await commit('');
    await git('checkout', '-qb', 'other');
    await commit('yesterday');
    await git('checkout', '-q', 'main');
    await commit('today');
    await git('-c', 'merge.conflictStyle=diff3', how, 'other').catch(() => undefined);
    expect(await readFile(join(site, LEDGER), 'utf8')).toContain('<<<<<<<');
    await writeFile(join(site, 'content/articles/bridge.md'), words('today'));
    expect((await runIn(site, ['anchors', '--check'])).stderr).toContain(
      'the command "anchors" joins the two sides',
    );
    expect((await runIn(site, ['anchors'])).stderr).toContain('joined the two sides of a merge conflict');
    const { anchors } = JSON.parse(await readFile(join(site, LEDGER), 'utf8'));
    const all = JSON.stringify(anchors);
    for (const part of ['noon yesterday', 'noon today']) expect(all).toContain(part);
    expect(Object.keys(anchors)).toHaveLength(1);
    expect((await runIn(site, ['anchors', '--check'])).code).toBe(0);
  },
);

const state = (moved: string | undefined) =>
  JSON.stringify({ article: 'bridge', exact: 'A', prefix: '', suffix: '', moved });

test.each([
  [
    'two sides that lead to each other',
    `"a": ${state('b')}, "b": ${state(undefined)}`,
    `"a": ${state(undefined)}, "b": ${state('a')}`,
    'do not fit together: "moved" of a leads in a circle',
  ],
  [
    'one anchor that leads to two',
    `"a": ${state('b')}, "b": ${state(undefined)}, "c": ${state(undefined)}`,
    `"a": ${state('c')}, "b": ${state(undefined)}, "c": ${state(undefined)}`,
    'differ about a (line 5 and line 7): moved to b, or moved to c',
  ],
])('%s stop anchors, and the file stays', async (_, ours, theirs, message) => {
  const conflict = `{\n"version": 2,\n"anchors": {\n<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> other\n}}\n`;
  const site = await makeSite({ ...SITE, [LEDGER]: conflict });
  const { code, stderr } = await runIn(site, ['anchors']);
  expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(await readFile(join(site, LEDGER), 'utf8')).toBe(conflict);
});
