import { addDays, addMonths, type Day, dayValue, weekdayOf, yearValue } from '../calendar.ts';
import { shape, type TimeGrammar } from '../grammar.ts';
import { NUMBER, WHICH_WORDS, wordNumber } from '../time-words.ts';

const COUNT_WORDS = 'a an one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNTS = COUNT_WORDS.map(
  ([first = '', ...rest]) => `[${first.toUpperCase()}${first}]${rest.join('')}`,
).join('|');
const UNIT = '(?<unit>day|week|month|year)s?';

/** "three days ago", "two weeks ago": precise to the unit that is counted. */
export const ago: TimeGrammar = {
  rule: 'ago',
  begins: [...COUNT_WORDS, NUMBER],
  pattern: shape(`(?<count>\\d{1,3}|${COUNTS})<_>${UNIT}<_>ago`),
  read({ count = '', unit = '' }, { published }) {
    if (!published) return undefined;
    return { value: away(published, -wordNumber(count), unit), confidence: unit === 'day' ? 0.9 : 0.75 };
  },
};

function away(published: Day, count: number, unit: string): string {
  switch (unit) {
    case 'day':
      return dayValue(addDays(published, count));
    case 'week':
      return `${dayValue(addDays(published, 7 * count))}~`;
    case 'month':
      return addMonths(published, count);
    default:
      return yearValue(published.year + count);
  }
}

/** "this week", "last weekend", "next month": weeks run from Monday to Sunday. */
export const whichSpan: TimeGrammar = {
  rule: 'which-span',
  begins: WHICH_WORDS,
  pattern: shape('(?<which>[Ll]ast|[Tt]his|[Nn]ext)<_>(?<unit>week|weekend|month)(?![-–])'),
  read({ which = '', unit = '' }, { published }) {
    if (!published) return undefined;
    const kind = which.toLowerCase();
    const shift = kind === 'last' ? -1 : kind === 'next' ? 1 : 0;
    if (unit === 'month') return { value: addMonths(published, shift), confidence: 0.9 };
    const monday = addDays(published, 7 * shift - weekdayOf(published));
    const [first, last] = unit === 'week' ? [0, 6] : [5, 6];
    return {
      value: `${dayValue(addDays(monday, first))}/${dayValue(addDays(monday, last))}`,
      confidence: 0.85,
    };
  },
};
