import { addDays, type Day, dayNumber, dayValue, isDay, parseDay } from '../calendar.ts';
import { shape, type TimeContext, type TimeGrammar } from '../grammar.ts';
import { MONTH_WORDS, monthNumber, NUMBER, WEEKDAY_WORDS, wordNumber } from '../time-words.ts';

/**
 * A day longer ago than this is usually written with its year, so a date without one is still to come,
 * whatever the verb says.
 */
const LONG_AGO = 290;

/** The day in the year nearest to the dateline, on the side that the tense suggests. */
export function nearestDay(month: number, day: number, { published, tense }: TimeContext): Day | undefined {
  if (!published) return undefined;
  const candidates = [published.year - 1, published.year, published.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isDay);
  const today = dayNumber(published);
  const side = candidates.filter((one) => {
    if (tense === 'future') return dayNumber(one) >= today;
    return tense === 'past' && dayNumber(one) <= today && today - dayNumber(one) <= LONG_AGO;
  });
  const [nearest] = (side.length > 0 ? side : candidates).sort(
    (a, b) => Math.abs(dayNumber(a) - today) - Math.abs(dayNumber(b) - today),
  );
  return nearest;
}

function read(groups: Readonly<Record<string, string | undefined>>, context: TimeContext) {
  const { day = '', month = '', year } = groups;
  if (year !== undefined) {
    const date = { year: Number(year), month: monthNumber(month), day: wordNumber(day) };
    return isDay(date) ? { value: dayValue(date), confidence: 0.98 } : undefined;
  }
  const date = nearestDay(monthNumber(month), wordNumber(day), context);
  return date && { value: dayValue(date), confidence: 0.9 };
}

/** "5 September 2016", "the 5th of September". */
export const dayMonth: TimeGrammar = {
  rule: 'day-month',
  begins: [...WEEKDAY_WORDS, 'the', NUMBER],
  pattern: shape('(?:<WEEKDAY>,?<_>)?(?:[Tt]he<_>)?<day:DAY><_>(?:of<_>)?<month:MONTH>(?:,?<_><year:YEAR>)?'),
  read,
};

/** "September 5, 2016", "Sept. 5". */
export const monthDay: TimeGrammar = {
  rule: 'month-day',
  begins: [...WEEKDAY_WORDS, ...MONTH_WORDS],
  pattern: shape('(?:<WEEKDAY>,?<_>)?<month:MONTH><_>(?:the<_>)?<day:DAY>(?![.:]\\d)(?:,?<_><year:YEAR>)?'),
  read,
};

/** "2016-09-05". */
export const isoDay: TimeGrammar = {
  rule: 'iso-day',
  begins: [NUMBER],
  pattern: shape('(?<iso>\\d{4}-\\d{2}-\\d{2})'),
  read({ iso = '' }) {
    const day = parseDay(iso);
    return day && { value: dayValue(day), confidence: 0.98 };
  },
};

const OFFSETS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** "yesterday", "this morning", "the day after tomorrow". */
export const relativeDay: TimeGrammar = {
  rule: 'relative-day',
  begins: ['the', 'today', 'tonight', 'yesterday', 'tomorrow', 'this', 'last'],
  pattern: shape(
    '(?<words>[Tt]he day (?:before yesterday|after tomorrow)|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)(?:<_>(?:morning|afternoon|evening|night))?',
  ),
  read({ words = '' }, { published, after }) {
    const offset = OFFSETS[words.toLowerCase()];
    if (!published || offset === undefined || /^['’]s <?\p{Ll}/u.test(after)) return undefined;
    const usual = offset === 0 && words.toLowerCase() === 'today';
    return { value: dayValue(addDays(published, offset)), confidence: usual ? 0.7 : 0.9 };
  },
};
