import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDocument } from '../../../src/annotate/document.ts';
import { findNames } from '../../../src/annotate/mentions/find-names.ts';
import { findReferences } from '../../../src/annotate/mentions/find-references.ts';
import { findTimes } from '../../../src/annotate/times/find-times.ts';
import { isEdtf } from '../../../src/dates/day-range.ts';
import { KNOWLEDGE } from './norland.ts';

const PIECES = [
  'Anna Lind',
  'Lind',
  'S.',
  'Mr.',
  'the President of Norland',
  'Norlandic',
  'U.S.',
  'he',
  'She',
  'the agency',
  'said',
  'of',
  'the',
  'Ministry',
  'May',
  '5',
  '2016',
  '–',
  'last',
  'year',
  'Monday',
  'from',
  'to',
  '“',
  '”',
  '‘',
  '’s',
  '(',
  ')',
  '.',
  ',',
  '\n',
  '\n\n',
  '&',
  '-',
  'é',
  '𝔘𝔫',
  '漢字',
  'العربية',
  '\u0301',
  '\u200d',
  'İ',
  'ﬁ',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const isSorted = (spans: readonly { start: number }[]) =>
  spans.every(({ start }, i) => start >= (spans[i - 1]?.start ?? 0));

it('gives sorted spans in bounds for any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const doc = createDocument({ text, published: '2016-09-05' });
      const names = findNames(doc, KNOWLEDGE);
      const references = findReferences(doc, names, [], KNOWLEDGE);
      const times = findTimes(doc);
      for (const list of [names, references, times]) {
        expect(isSorted(list)).toBe(true);
        for (const { start, end } of list) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
      for (const { value } of times) expect(isEdtf(value)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
