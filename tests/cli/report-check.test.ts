import { expect, test } from 'vitest';
import type { Finding } from '../../src/cli/check/finding.ts';
import { formatJson, formatLines, summarize } from '../../src/cli/report-check.ts';
import type { Unrecorded } from '../../src/cli/unrecorded.ts';
import { ContentError } from '../../src/schemas/content-error.ts';

const nameOf = (i: number): Unrecorded => ({
  name: `Ann Lee ${i}`,
  type: 'person',
  spellings: [],
  count: 2,
  quoted: 1,
  places: ['content/articles/a.md:8:1'],
  confidence: 0.9,
  geonames: [],
});

const finding = (line: number): Finding => ({
  at: { file: 'content/a.yaml', line, column: 3 },
  words: 'words',
  why: 'is wrong',
  fix: 'correct it',
  weight: 1,
});

const findings = (names: number) => ({
  articles: 15,
  errors: [new ContentError({ file: 'content/site.yaml', line: 1, column: 1 }, 'is wrong')],
  doubts: ['content/articles/a.md:12:5 “: unmatched opening quotation mark (pairing)'],
  notes: ['content/articles/b.md:1:1 the text is in Russian (ru); only names on record are annotated'],
  names: Array.from({ length: names }, (_, i) => nameOf(i + 1)),
  ignored: 0,
  findings: new Map(),
});

const shown = { all: false, invocation: 'npx newsgloss' };

test('a long list of names leaves room for what else there is', () => {
  const uncertain = Array.from({ length: 30 }, (_, i) => finding(i + 1));
  const lines = formatLines({ ...findings(30), findings: new Map([['uncertain', uncertain]]) }, shown);
  expect(lines.filter((line) => line.startsWith('no record: '))).toHaveLength(12);
  expect(lines.filter((line) => line.startsWith('uncertain: '))).toHaveLength(8);
  expect(lines.at(-1)).toBe('… and 22 more uncertain annotations; --all lists them');
});

test('problems come first, then doubts, then names with the command as the user has to type it', () => {
  expect(formatLines(findings(1), shown)).toEqual([
    'content/site.yaml:1:1 is wrong',
    'doubt: content/articles/a.md:12:5 “: unmatched opening quotation mark (pairing)',
    'note: content/articles/b.md:1:1 the text is in Russian (ru); only names on record are annotated',
    'no record: Ann Lee 1 (person): quoted once, mentioned twice in content/articles/a.md:8:1\n' +
      '  npx newsgloss entity add "Ann Lee 1" --type person --description "…"',
    'Not a name, or not worth a record? npx newsgloss entity ignore NAME',
  ]);
});

test('the first twenty names are listed and the others counted, unless all are requested', () => {
  const some = formatLines(findings(238), shown).filter((line) => line.startsWith('no record'));
  expect(some).toHaveLength(20);
  expect(some[0]).toContain('Ann Lee 1 ');
  expect(formatLines(findings(238), shown)).toContain(
    '… and 218 more names without a record; --all lists them',
  );
  const all = formatLines(findings(238), { ...shown, all: true });
  expect(all.filter((line) => line.startsWith('no record'))).toHaveLength(238);
  expect(all.join('\n')).not.toContain('--all');
});

test('each kind of finding has room among many of another', () => {
  const [many = [], three = []] = [30, 3].map((length) => Array.from({ length }, (_, i) => finding(i + 1)));
  const kinds = { uncertain: many, contradictions: three, unplaced: [finding(4)] };
  const lines = formatLines({ ...findings(238), findings: new Map(Object.entries(kinds)) }, shown);
  const count = (label: string) => lines.filter((line) => line.startsWith(`${label}: `)).length;
  expect(['no record', 'uncertain', 'contradiction', 'no coordinates'].map(count)).toEqual([12, 5, 2, 1]);
  expect(lines.slice(-3)).toEqual([
    'contradiction: content/a.yaml:2:3 “words” is wrong: correct it',
    '… and 1 more contradiction; --all lists them',
    'no coordinates: content/a.yaml:4:3 “words” is wrong: correct it',
  ]);
});

test.each<[string, Partial<Finding>, string]>([
  ['marks are not doubled', { words: '“We closed it,”' }, '“We closed it,” is wrong'],
  ['words are in one line', { words: 'a\n  b' }, '“a b” is wrong'],
  ['long words are cut', { words: 'x'.repeat(99) }, `“${'x'.repeat(60)}…” is wrong`],
  ['invisible characters are shown', { words: 'a\u202eb' }, '“a\\u202eb” is wrong'],
  ['without words', { words: undefined }, 'a.yaml:1:3 is wrong'],
])('%s', (_, more, expected) => {
  const kinds = new Map([['unplaced', [{ ...finding(1), ...more }]]]);
  expect(formatLines({ ...findings(0), findings: kinds }, shown).at(-1)).toContain(expected);
});

test('exactly twenty names are all listed', () => {
  expect(formatLines(findings(20), shown).join('\n')).not.toContain('--all');
});

test('the summary says where the doubts are, since the names push them off the screen', () => {
  expect(summarize(findings(238))).toBe(
    '15 articles, 1 problem, 1 doubt (content/articles/a.md:12:5), 238 names without a record',
  );
  expect(summarize({ ...findings(0), ignored: 2 })).toBe('15 articles, 1 problem, 1 doubt, 2 names ignored');
});

test('JSON has everything, with positions and commands', () => {
  const json: unknown = JSON.parse(formatJson(findings(30), 'newsgloss'));
  expect(json).toMatchObject({
    articles: 15,
    problems: [{ file: 'content/site.yaml', line: 1, column: 1, reason: 'is wrong' }],
    doubts: [expect.stringContaining('a.md:12:5')],
    ignored: 0,
  });
  expect(json).toHaveProperty('names.length', 30);
  expect(json).toHaveProperty(
    'names.29.command',
    'newsgloss entity add "Ann Lee 30" --type person --description "…"',
  );
});
