import { expect, test } from 'vitest';
import { joinLedgers, splitConflict } from '../../src/anchors/join-conflict.ts';
import type { Ledger, LedgerEntry } from '../../src/anchors/ledger.ts';

const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  article: 'a',
  exact: 'Yes',
  prefix: '',
  suffix: '',
  ...more,
});
const ledger = (anchors: Ledger['anchors']): Ledger => ({ version: 2, anchors });

test.each([
  ['merge', '{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "b": 2\n>>>>>>> other\n}\n'],
  ['diff3', '{\n<<<<<<< HEAD\n  "a": 1\n||||||| base\n=======\n  "b": 2\n>>>>>>> other\n}\n'],
  ['Windows', '{\r\n<<<<<<< HEAD\r\n  "a": 1\r\n=======\r\n  "b": 2\r\n>>>>>>> other\r\n}\r\n'],
])('a conflict in the style %s has two sides', (_, source) => {
  const sides = splitConflict(source)?.map((side) => JSON.parse(side));
  expect(sides).toEqual([{ a: 1 }, { b: 2 }]);
});

test('a file without a conflict has none', () => {
  expect(splitConflict('{ "exact": "<<<<<<< is no mark here" }')).toBeUndefined();
});

test('the anchors of both sides are kept, in order', () => {
  const joined = joinLedgers(ledger({ b: entry() }), ledger({ a: entry(), b: entry() }));
  expect(Object.keys(joined.anchors)).toEqual(['a', 'b']);
});

test.each<[string, Partial<LedgerEntry>, Partial<LedgerEntry>]>([
  ['the settled one', { retired: { on: '2016-09-05', reason: 'Gone.' } }, {}],
  ['the one with more former wordings', { was: [{ exact: 'No', until: '2016-09-05' }] }, {}],
])('of one anchor, %s is kept', (_, more, less) => {
  for (const [ours, theirs] of [
    [more, less],
    [less, more],
  ])
    expect(joinLedgers(ledger({ a: entry(ours) }), ledger({ a: entry(theirs) })).anchors.a).toEqual(
      entry(more),
    );
});

test('an anchor that was settled in two ways needs a person', () => {
  const retired = entry({ retired: { on: '2016-09-05', reason: 'Gone.' } });
  expect(() => joinLedgers(ledger({ a: retired }), ledger({ a: entry({ moved: 'b' }) }))).toThrow(
    'settled in two ways',
  );
});
