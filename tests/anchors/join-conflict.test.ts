import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinConflict, joinLedgers } from '../../src/anchors/join-conflict.ts';
import { joinEntries } from '../../src/anchors/join-entries.ts';
import type { Ledger, LedgerEntry } from '../../src/anchors/ledger.ts';

const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  article: 'a',
  exact: 'Yes',
  prefix: '',
  suffix: '',
  ...more,
});
const ledger = (anchors: Ledger['anchors']): Ledger => ({ version: 2, anchors });
const retired = (reason: string, on = '2016-09-05') => ({ retired: { on, reason } });
const was = (exact: string, until: string) => ({ exact, until });

test.each<[string, Partial<LedgerEntry>, Partial<LedgerEntry>, Partial<LedgerEntry>]>([
  ['two equal states are one', { kind: 'direct' }, { kind: 'direct' }, { kind: 'direct' }],
  ['what one side retired is retired', retired('Gone.'), {}, retired('Gone.')],
  ['what one side moved is moved', { moved: 'b' }, {}, { moved: 'b' }],
  [
    'retired by both for one reason: since the first day',
    retired('Gone.', '2016-09-07'),
    retired('Gone.', '2016-09-06'),
    retired('Gone.', '2016-09-06'),
  ],
  [
    'retired by one, reworded by the other: both',
    retired('Gone.'),
    { exact: 'Yes!!', was: [was('Yes', '2016-09-01')] },
    { exact: 'Yes!!', was: [was('Yes', '2016-09-01')], ...retired('Gone.') },
  ],
  [
    'reworded by one',
    { exact: 'Oh yes', was: [was('Yes', '2016-09-01')] },
    {},
    { exact: 'Oh yes', was: [was('Yes', '2016-09-01')] },
  ],
  [
    'reworded by both: the later words, and all that were before',
    { exact: 'Oh yes', was: [was('Yes', '2016-09-01')] },
    { exact: 'Oh no', was: [was('Yes', '2016-09-02')] },
    {
      exact: 'Oh no',
      was: [was('Yes', '2016-09-01'), was('Oh yes', '2016-09-01'), was('Yes', '2016-09-02')],
    },
  ],
  [
    'other former words on each side: all of them, by day',
    { was: [was('B', '2016-09-03')] },
    { was: [was('A', '2016-09-01')] },
    { was: [was('A', '2016-09-01'), was('B', '2016-09-03')] },
  ],
  [
    'published on two days',
    { published: '2016-09-05' },
    { published: '2016-09-04' },
    { published: '2016-09-04' },
  ],
  ['marks alone are no other words', { exact: '“Yes,”' }, { exact: '“Yes.”' }, { exact: '“Yes,”' }],
])('%s', (_, ours, theirs, expected) => {
  expect(joinEntries(entry(ours), entry(theirs))).toEqual(entry(expected));
});

test.each<[string, Partial<LedgerEntry>, Partial<LedgerEntry>, string]>([
  ['moved and retired', { moved: 'b' }, retired('Gone.'), 'moved to b, or retired (Gone.)'],
  ['moved to two anchors', { moved: 'b' }, { moved: 'c' }, 'moved to b, or moved to c'],
  ['retired for two reasons', retired('A.'), retired('B.'), 'retired (A.), or retired (B.)'],
  ['other words, and no day when', { exact: 'Yes' }, { exact: 'No' }, '“Yes”, or “No”'],
])('%s: a person has to decide', (_, ours, theirs, dispute) => {
  expect(joinEntries(entry(ours), entry(theirs))).toEqual({ dispute });
});

test('a dispute names the anchor and the lines of both states', () => {
  const state = (moved: string) =>
    `    "a": {\n      "article": "a", "exact": "Yes", "prefix": "", "suffix": "", "moved": "${moved}"\n    },`;
  const other =
    '    "b": { "article": "a", "exact": "B", "prefix": "", "suffix": "" },\n    "c": { "article": "a", "exact": "C", "prefix": "", "suffix": "" }';
  const source = `{\n  "version": 2,\n  "anchors": {\n<<<<<<< HEAD\n${state('b')}\n=======\n${state('c')}\n>>>>>>> x\n${other}\n  }\n}\n`;
  expect(() => joinConflict(source)).toThrow(
    'content/anchors.json:5 the two sides of the merge conflict differ about a (line 5 and line 9): moved to b, or moved to c; keep one by hand',
  );
});

test('a fault of one side has its line in the file', () => {
  const source = '{\n"version": 2,\n"anchors": {\n<<<<<<< HEAD\n=======\n"a": null\n>>>>>>> x\n}\n}\n';
  expect(() => joinConflict(source)).toThrow(/^content\/anchors\.json:6:\d+ "anchors\.a" is empty/);
});

const states = fc.record({
  exact: fc.constantFrom('Yes', 'No'),
  was: fc.array(
    fc.record({ exact: fc.constantFrom('A', 'B'), until: fc.constantFrom('2016-01-01', '2016-01-02') }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});
const ledgers = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), states)
  .map((all) => ledger(Object.fromEntries(Object.entries(all).map(([id, one]) => [id, entry(one)]))));

test('no anchor and no former wording of either side is lost', () => {
  fc.assert(
    fc.property(ledgers, ledgers, (ours, theirs) => {
      const { ledger: joined, disputed } = joinLedgers(ours, theirs);
      expect(disputed).toEqual([]);
      expect(Object.keys(joined.anchors)).toEqual([...Object.keys(joined.anchors)].sort());
      for (const [id, one] of [...Object.entries(ours.anchors), ...Object.entries(theirs.anchors)]) {
        const kept = joined.anchors[id];
        for (const former of one.was ?? []) expect(kept?.was).toContainEqual(former);
        expect([kept?.exact, ...(kept?.was ?? []).map(({ exact }) => exact)]).toContain(one.exact);
      }
    }),
  );
});
