import { expect, test } from 'vitest';
import { summarize } from '../../src/components/summary-words.ts';

const source = (label: string, members: string[] = []) => ({
  speaker: {
    standing: 'named' as const,
    label,
    entity: undefined,
    members: members.map((name) => ({ label: name, entity: undefined })),
  },
  quotations: 1,
  quoted: 1,
  reported: 0,
});
const kinds = (direct: number, indirect: number) => [
  ...Array.from({ length: direct }, () => ({ kind: 'direct' })),
  ...Array.from({ length: indirect }, () => ({ kind: 'indirect' })),
];
const none = { counts: { named: [], unnamed: [] }, quotations: [], places: [] };

test.each([
  [none, ''],
  [{ ...none, places: ['Azaz'] }, 'The place is Azaz.'],
  [
    { ...none, counts: { named: [source('Ann')], unnamed: [] }, quotations: kinds(1, 0) },
    'One named source is quoted; the quotation is direct.',
  ],
  [
    { ...none, counts: { named: [], unnamed: [source('an aide')] }, quotations: kinds(0, 2) },
    'One unnamed source is quoted; none of 2 quotations is direct.',
  ],
  [
    {
      counts: {
        named: [source('Ann'), source('Bo'), source('Ann and Bo', ['Ann', 'Bo'])],
        unnamed: [source('an aide'), source('officials')],
      },
      quotations: kinds(1, 11),
      places: ['A', 'B', 'C'],
    },
    'Two named sources and two unnamed ones are quoted; one of 12 quotations is direct. The places are A, B, and C.',
  ],
  [
    { ...none, quotations: kinds(3, 0), places: [...'ABCDEFGH'] },
    'All 3 quotations are direct. The places are A, B, C, D, E, and three more.',
  ],
  [{ ...none, places: [...'ABCDEF'] }, 'The places are A, B, C, D, E, and F.'],
])('says what was found: %#', (found, words) => {
  expect(summarize(found)).toBe(words);
});
