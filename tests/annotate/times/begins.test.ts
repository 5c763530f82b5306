import { expect, it } from 'vitest';
import { TIME_GRAMMARS } from '../../../src/annotate/times/grammars/index.ts';

const OPENERS = [
  '',
  'From',
  'Between',
  'The',
  'Early',
  'mid-',
  'Late',
  'Last',
  'This past',
  'Next',
  'A',
  'Three',
  '12',
  'The ’90s',
];
const MIDDLES = [
  '',
  '24 August',
  'September',
  'Sept. 5',
  'Monday',
  'summer',
  '2014',
  '5th',
  '1990s',
  'week',
  'days',
  '19th',
];
const ENDS = [
  '',
  'to 26 August',
  'morning',
  'of last year',
  '2016',
  '–2016',
  'century',
  'ago',
  '2016-09-05',
  'night',
  'after tomorrow',
];

/** Every combination of one item from each list. */
const texts = OPENERS.flatMap((opener) =>
  MIDDLES.flatMap((middle) => ENDS.map((end) => `${opener} ${middle} ${end}`.replace(/\s+/g, ' ').trim())),
);

it('lists every word that can start a match', () => {
  let matched = 0;
  for (const text of texts) {
    for (const { rule, pattern, begins } of TIME_GRAMMARS) {
      for (const { index, 0: words } of text.matchAll(new RegExp(pattern.source, 'gu'))) {
        matched++;
        const [first = ''] = /[\p{L}\p{N}]+/u.exec(text.slice(index)) ?? [];
        const key = /^\d/.test(first) ? '0' : first.toLowerCase();
        expect(begins, `${rule} at ${JSON.stringify(words)}`).toContain(key);
      }
    }
  }
  expect(matched).toBeGreaterThan(texts.length);
});
