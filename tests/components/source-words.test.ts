import { expect, test } from 'vitest';
import type { SourceCount, SourceCounts } from '../../src/archive/count-sources.ts';
import { describeSources, describeWords } from '../../src/components/source-words.ts';

const source = (label: string, quotations: number): SourceCount => ({
  speaker: { standing: 'named', label, entity: undefined, members: [] },
  quotations,
  quoted: 0,
  reported: 0,
});

const none: SourceCounts = {
  named: [],
  unnamed: [],
  unknown: 0,
  secondHand: [],
  tones: { neutral: 0, doubting: 0, other: 0 },
};

const cases: [SourceCounts, string[]][] = [
  [
    { ...none, named: [source('Ann Lee', 3)], unnamed: [source('an aide', 1)] },
    ['3 of 4 quotations are Ann Lee’s; 1 of 2 sources is unnamed.'],
  ],
  [
    { ...none, named: [source('Ann Lee', 1), source('Bo Ek', 1)] },
    ['2 quotations; all 2 sources are named.'],
  ],
  [{ ...none, named: [source('Ann Lee', 1)] }, ['1 quotation; the source is named.']],
  [{ ...none, unknown: 2 }, ['2 quotations; of 2 quotations the speaker is unknown.']],
  [
    {
      ...none,
      named: [source('Ann Lee', 2)],
      secondHand: [{ outlet: 'North Wire', quotations: 2 }],
      tones: { neutral: 1, doubting: 1, other: 0 },
    },
    [
      '2 of 2 quotations are Ann Lee’s; the source is named.',
      'Second-hand, through another outlet: North Wire (2).',
      '1 verb of saying such as “claimed” keeps a distance.',
    ],
  ],
];

test.each(cases)('says in sentences what the counts are: %#', (counts, expected) => {
  expect(describeSources(counts, new Map())).toEqual(expected);
});

test.each([
  [2, 0, '2 words quoted'],
  [86, 51, '86 words quoted, 51 reported'],
  [0, 1, '1 word reported'],
])('says how many words of a source are there: %i quoted, %i reported', (quoted, reported, expected) => {
  expect(describeWords(quoted, reported)).toBe(expected);
});
