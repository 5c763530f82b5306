import { type Day, dayNumber, dayValue, isDay } from '../calendar.ts';
import { shape, type TimeContext, type TimeGrammar } from '../grammar.ts';
import { MONTH_WORDS, monthNumber, NUMBER, OPENING_WORDS, wordNumber } from '../time-words.ts';
import { nearestDay } from './days.ts';

interface RangeEnds {
  readonly day1: number;
  readonly month1: number;
  readonly day2: number;
  readonly month2: number;
}

function dayRange({ day1, month1, day2, month2 }: RangeEnds, year: string | undefined, context: TimeContext) {
  const last: Day | undefined =
    year === undefined ? nearestDay(month2, day2, context) : { year: Number(year), month: month2, day: day2 };
  if (!last) return undefined;
  const wraps = month1 > month2;
  const first = { year: wraps ? last.year - 1 : last.year, month: month1, day: day1 };
  if (!isDay(first) || !isDay(last) || dayNumber(first) >= dayNumber(last)) return undefined;
  return { value: `${dayValue(first)}/${dayValue(last)}`, confidence: year === undefined ? 0.9 : 0.97 };
}

type Groups = Readonly<Record<string, string | undefined>>;

function read({ day1 = '', month1, day2 = '', month2, year }: Groups, context: TimeContext) {
  const one = month1 ?? month2 ?? '';
  const two = month2 ?? month1 ?? '';
  return dayRange(
    { day1: wordNumber(day1), month1: monthNumber(one), day2: wordNumber(day2), month2: monthNumber(two) },
    year,
    context,
  );
}

const BETWEEN = '(?:<DASH>|<_>(?:to|until|till|through|and)<_>)';
const OPEN = '(?:(?:[Ff]rom|[Bb]etween)<_>)?';

/** "From 24 August to 5 September", "24–26 August 2016". */
export const dayMonthRange: TimeGrammar = {
  rule: 'day-range',
  begins: [...OPENING_WORDS, NUMBER],
  pattern: shape(
    `${OPEN}<day1:DAY>(?:<_><month1:MONTH>)?${BETWEEN}<day2:DAY><_>(?:of<_>)?<month2:MONTH>(?:,?<_><year:YEAR>)?`,
  ),
  read,
};

/** "August 24 to September 5", "August 24–26, 2016". */
export const monthDayRange: TimeGrammar = {
  rule: 'day-range',
  begins: [...OPENING_WORDS, ...MONTH_WORDS],
  pattern: shape(
    `${OPEN}<month1:MONTH><_><day1:DAY>${BETWEEN}(?:<month2:MONTH><_>)?<day2:DAY>(?:,?<_><year:YEAR>)?`,
  ),
  read,
};
