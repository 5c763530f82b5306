import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyLedger } from '../../src/anchors/ledger.ts';
import { readLedger } from '../../src/anchors/read-ledger.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';

const ENTRY = { article: 'bridge', exact: 'It is closed', prefix: '', suffix: '' };

const withLedger = (anchors: unknown) =>
  makeFolder({ 'content/anchors.json': JSON.stringify({ version: 1, anchors }, null, 2) });

describe('readLedger', () => {
  test.each([
    [
      'leads to itself',
      { a: { ...ENTRY, moved: 'a' } },
      /anchors\.json:9:\d+ "moved" of a leads in a circle/,
    ],
    [
      'leads in a circle',
      { a: { ...ENTRY, moved: 'b' }, b: { ...ENTRY, moved: 'a' } },
      /anchors\.json:9:\d+ "moved" of a leads in a circle/,
    ],
    ['leads to nothing', { a: { ...ENTRY, moved: 'b' } }, /leads to b, which is not in the ledger/],
    [
      'is retired too',
      { a: { ...ENTRY, moved: 'b', retired: { on: '2016-09-05', reason: 'Gone.' } }, b: ENTRY },
      /it is retired: remove one of the two/,
    ],
  ])('refuses an anchor that %s', async (_, anchors, message) => {
    const root = await withLedger(anchors);
    expect(() => readLedger(openSite(root))).toThrow(message);
  });

  test('takes a file that is not there for an empty one', async () => {
    expect(readLedger(openSite(await makeFolder()))).toEqual(emptyLedger);
  });

  test('reads what is published', async () => {
    const root = await withLedger({ 'lee-it-is-closed': ENTRY });
    expect(readLedger(openSite(root)).anchors).toEqual({ 'lee-it-is-closed': ENTRY });
  });

  test.each<[string, (root: string) => Promise<unknown>]>([
    ['a folder', (root) => mkdir(join(root, 'content/anchors.json'))],
    ['a link to nothing', (root) => symlink('gone.json', join(root, 'content/anchors.json'))],
  ])('throws for %s', async (_, make) => {
    const root = await makeFolder({ 'content/site.yaml': '' });
    await make(root);
    expect(() => readLedger(openSite(root))).toThrow(/^content\/anchors\.json is a /);
  });

  test.each([
    [
      'a merge that was not finished',
      '{\n<<<<<<< HEAD\n',
      /^content\/anchors\.json:2:1 broken JSON: merge conflict marker: merge the two versions/,
    ],
    [
      'an end that is missing',
      '{ "version": 1,\n',
      /^content\/anchors\.json:2:1 broken JSON: the file ends too early/,
    ],
    ['nothing at all', '', /^content\/anchors\.json:1:1 broken JSON: the file ends too early/],
    ['null', 'null', /^content\/anchors\.json:1:1 /],
    ['another version', '{ "version": 3, "anchors": {} }', /^content\/anchors\.json:1:3 "version" must be /],
    ['other bytes', Buffer.from('{\n\xff', 'latin1'), /^content\/anchors\.json:2 is not UTF-8/],
  ])('tells place and fix of %s', async (_, source, message) => {
    const root = await makeFolder({ 'content/anchors.json': source });
    expect(() => readLedger(openSite(root))).toThrow(message);
  });

  test.each([
    '../../x',
    'a/b',
    'page',
    'index.html',
    '',
    'CON',
    'nul',
    'constructor',
    'a\u202eb',
    'x'.repeat(300),
  ])('refuses the id %j with its line', async (id) => {
    const root = await withLedger({ good: ENTRY, [id]: ENTRY });
    expect(() => readLedger(openSite(root))).toThrow(/^content\/anchors\.json:\d+:\d+ /);
  });

  test('refuses "__proto__", which objects would swallow, and duplicate ids', async () => {
    const read = async (anchors: string) =>
      readLedger(
        openSite(await makeFolder({ 'content/anchors.json': `{ "version": 1,\n "anchors": ${anchors} }` })),
      );
    const entry = JSON.stringify(ENTRY);
    await expect(read(`{ "__proto__": ${entry} }`)).rejects.toThrow(/:2:15 .*"__proto__" is a reserved name/);
    await expect(read(`{ "a": ${entry}, "a": ${entry} }`)).rejects.toThrow(/:2:\d+ .*"a" appears twice/);
  });

  test.each([
    ['escaped letters', '{ "a": ENTRY, "\\u0061": ENTRY }', /:2:\d+ .*"a" appears twice/],
    ['an escaped "__proto__"', '{ "\\u005f_proto__": ENTRY }', /"__proto__" is a reserved name/],
  ])('finds %s, which would swallow an anchor', async (_, anchors, message) => {
    const source = `{ "version": 2,\n "anchors": ${anchors.replaceAll('ENTRY', JSON.stringify(ENTRY))} }`;
    const root = await makeFolder({ 'content/anchors.json': source });
    expect(() => readLedger(openSite(root))).toThrow(message);
  });

  test('names the command that joins the sides of a merge', async () => {
    const source = '{ "version": 2, "anchors": {\n<<<<<<< a\n=======\n>>>>>>> b\n} }';
    const root = await makeFolder({ 'content/anchors.json': source });
    expect(() => readLedger(openSite(root))).toThrow(/:2:1 .*the command "anchors" joins the two sides/);
  });

  test('reads a file with a byte order mark', async () => {
    const source = `\uFEFF${JSON.stringify({ version: 2, anchors: { a: ENTRY } })}`;
    const root = await makeFolder({ 'content/anchors.json': source });
    expect(readLedger(openSite(root)).anchors).toEqual({ a: ENTRY });
  });

  test.each<[string, (i: number) => string | undefined, RegExp | undefined]>([
    ['a long chain', (i) => (i < 19_999 ? `id-${i + 1}` : undefined), undefined],
    ['a long chain backwards', (i) => (i > 0 ? `id-${i - 1}` : undefined), undefined],
    ['a long circle', (i) => `id-${(i + 1) % 20_000}`, /^[^\n]*"moved" of id-0 leads in a circle[^\n]*$/],
  ])(
    'follows %s in linear time',
    async (_, next, message) => {
      const entries = Array.from({ length: 20_000 }, (__, i) => [`id-${i}`, { ...ENTRY, moved: next(i) }]);
      const root = await withLedger(Object.fromEntries(entries));
      const read = () => readLedger(openSite(root));
      if (message) expect(read).toThrow(message);
      else expect(Object.keys(read().anchors)).toHaveLength(20_000);
    },
    15_000,
  );

  test.each(['x', '\\"'])('reads many megabytes of %j in one string', async (part) => {
    const entry = `{ "article": "a", "exact": "${part.repeat(8_000_000)}", "prefix": "", "suffix": "" }`;
    const root = await makeFolder({
      'content/anchors.json': `{ "version": 2, "anchors": { "a": ${entry} } }`,
    });
    expect(Object.keys(readLedger(openSite(root)).anchors)).toEqual(['a']);
  });

  test('reads long ids of earlier versions', async () => {
    const id = 'a'.repeat(150);
    const root = await withLedger({ [id]: ENTRY });
    expect(Object.keys(readLedger(openSite(root)).anchors)).toEqual([id]);
  });
});
