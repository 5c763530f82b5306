import { expect, test } from 'vitest';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { Preview } from '../../src/server/preview.ts';
import { makeFolder } from '../cli/world.ts';
import { articleFile, personFile, SETTINGS } from '../publication/memory-site.ts';

const entry = (exact: string, more: object = {}) => ({
  article: 'one',
  exact,
  prefix: '',
  suffix: ' Ann Lee said.',
  speaker: 'ann-lee',
  kind: 'direct',
  published: '2020-05-04',
  ...more,
});

const LEDGER = {
  version: 2,
  anchors: {
    'lee-it-is-open': entry('“It is open,”', {
      was: [{ exact: '“It is <b>opened</b>,”', until: '2021-01-02' }],
    }),
    'lee-old': entry('“Old words,”', { moved: 'lee-older' }),
    'lee-older': entry('“Older words,”', { moved: 'lee-it-is-open' }),
    'lee-it-rained': entry('It rained all day', { prefix: '', suffix: '.' }),
    'lee-withdrawn': entry('“All is well,”', {
      retired: { on: '2021-03-04', reason: 'She had not said it.' },
    }),
    'lee-denied': entry('that it is closed', { denied: true }),
    'lee-reported': entry('that it is closed', { kind: 'indirect' }),
    'lee-elsewhere': entry('“Elsewhere,”', { article: 'gone' }),
  },
};

async function read(id: string): Promise<string> {
  return readPage(`quotes/${id}/index.html`);
}

async function readPage(path: string): Promise<string> {
  const site = await makeFolder({
    'content/site.yaml': SETTINGS,
    'content/anchors.json': JSON.stringify(LEDGER),
    ...personFile('ann-lee', 'Ann Lee', 'formerly: [a-lee]\n'),
    ...articleFile('one', '“It is open,” Ann Lee said.\n\nIt rained all day.', 'formerly: [first]\n'),
  });
  const preview = new Preview({ site, cache: new DiskCache(), listOpen: () => [], changed: () => undefined });
  await preview.refresh();
  expect(preview.problems).toEqual([]);
  const page = await preview.read(path);
  return String(page).replace(/^[\s\S]*?<\/title>/, '');
}

test('a reworded quotation says what it read, and until when', async () => {
  const page = await read('lee-it-is-open');
  expect(page.replace(/<\/?time[^>]*>/g, '')).toContain(
    'was changed on 2 January 2021; it read: “It is &lt;b&gt;opened',
  );
});

test('an address whose quotation has another one leads on, however often it moved', async () => {
  const page = await read('lee-old');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=../lee-it-is-open/index.html">');
  expect(page).toContain('<link rel="canonical" href="https://example.org/quotes/lee-it-is-open/">');
  expect(page).toContain('<a href="../lee-it-is-open/index.html">The quotation that took its place</a>');
});

test.each([
  ['lee-withdrawn', 'It was withdrawn on 4 March 2021: She had not said it.', '“All is well,”'],
  ['lee-elsewhere', 'The article that it was taken from is no longer on this site.', '“Elsewhere,”'],
])('the address of %s says what became of it', async (id, words, exact) => {
  const page = await read(id);
  expect(page).toContain(words);
  expect(page).toContain(exact);
  expect(page).not.toContain('http-equiv="refresh"');
});

test.each(['lee-denied', 'lee-reported'])(
  'the words of %s, which are not somebody’s own, are not shown',
  async (id) => {
    const page = await read(id);
    expect(page).toContain('Its words are no longer in the article that it was taken from.');
    expect(page).not.toContain('that it is closed');
  },
);

test.each([
  ['articles/first', 'articles/one'],
  ['entities/a-lee', 'entities/ann-lee'],
])('%s, which was renamed, leads to %s', async (former, now) => {
  const page = await readPage(`${former}/index.html`);
  const [, name] = now.split('/');
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=../${name}/index.html">`);
  expect(page).toContain(`<link rel="canonical" href="https://example.org/${now}/">`);
});

test('the article has the former ids of its quotations as targets', async () => {
  const page = await readPage('articles/one/index.html');
  expect(page).toMatch(
    /<mark id="lee-it-is-open"[^>]*><span id="lee-old"><\/span><span id="lee-older"><\/span>“It is open,”/,
  );
});

test('words that stand, but are no quotation any more, keep their target', async () => {
  expect(await readPage('articles/one/index.html')).toContain(
    '<span id="lee-it-rained">It rained all day</span>.',
  );
  const page = await read('lee-it-rained');
  expect(page).toContain(
    '<meta http-equiv="refresh" content="0; url=../../articles/one/index.html#lee-it-rained">',
  );
});
