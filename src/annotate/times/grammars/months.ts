import { daysIn, monthValue } from '../calendar.ts';
import { shape, type TimeContext, type TimeGrammar } from '../grammar.ts';
import { MONTH_WORDS, monthNumber, PART_WORDS, WHICH_WORDS } from '../time-words.ts';

/** Narrows a month to about a third for "early", "mid" or "late"; the whole month without one of them. */
function withPart(year: number, month: number, part: string | undefined): string {
  const value = monthValue(year, month);
  switch (part?.toLowerCase()) {
    case 'early':
      return `${value}-01~/${value}-10~`;
    case 'mid':
      return `${value}-11~/${value}-20~`;
    case 'late':
      return `${value}-21~/${value}-${daysIn(year, month)}~`;
    default:
      return value;
  }
}

const PART = '(?:<part:PART>(?:<_>|-))?';

/** A day that the month doesn't have, since no other grammar matched it: "31 June 2016". */
const AFTER_DAY = /(?:^|[^\d.,])\d{1,2}(?:st|nd|rd|th)?[ \n]$/;

/** "September 2016", "early September, 2016". */
export const monthYear: TimeGrammar = {
  rule: 'month-year',
  begins: [...PART_WORDS, ...MONTH_WORDS],
  pattern: shape(`${PART}<month:MONTH>,?<_>(?:of<_>)?<year:YEAR>`),
  read({ part, month = '', year = '' }, { before }) {
    if (AFTER_DAY.test(before)) return undefined;
    return { value: withPart(Number(year), monthNumber(month), part), confidence: 0.97 };
  },
};

/** "November of last year", "in March this year". */
export const monthOfYear: TimeGrammar = {
  rule: 'month-of-year',
  begins: [...PART_WORDS, ...MONTH_WORDS],
  pattern: shape(
    `${PART}<month:MONTH>,?<_>(?:of<_>)?(?<which>last|this|next|the same|that|the previous)<_>year`,
  ),
  read({ part, month = '', which }, { published }) {
    if (!published || which === 'that' || which?.startsWith('the')) return undefined;
    const year = published.year + (which === 'last' ? -1 : which === 'next' ? 1 : 0);
    return { value: withPart(year, monthNumber(month), part), confidence: 0.95 };
  },
};

/** "last November", "this August", "next March". */
export const whichMonth: TimeGrammar = {
  rule: 'which-month',
  begins: WHICH_WORDS,
  pattern: shape('(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming)<_><month:MONTH>'),
  read({ which = '', month = '' }, { published }) {
    if (!published) return undefined;
    const target = monthNumber(month);
    const kind = which.toLowerCase();
    let year = published.year;
    if (kind === 'last' || kind === 'this past') year -= target >= published.month ? 1 : 0;
    else if (kind === 'next' || kind === 'this coming') year += target <= published.month ? 1 : 0;
    return { value: monthValue(year, target), confidence: 0.85 };
  },
};

/** Months whose names are also words or people's names need a word before them that suggests a time. */
const DOUBTFUL = new Set([3, 4, 5, 6, 8]);
const EXPECTS_TIME =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|during|through|from|before|after|of|to)[ \n](?:the[ \n](?:month|end|start|beginning|middle|course)[ \n]of[ \n])?$/iu;
const ONLY_TIME = /(?:^|[^\p{L}])(?:in|since|until|till|during)[ \n]$/iu;
const NOT_A_MONTH =
  /^(?:[ \n](?:said|says|told|added|on|of dimes|and his|and her|and their|Madness|Fools)\b|['’]s|[ \n]\p{Lu}\p{Ll})/u;

/** "in September", "since mid-July": the nearest year that fits the tense. */
export const bareMonth: TimeGrammar = {
  rule: 'bare-month',
  begins: [...PART_WORDS, ...MONTH_WORDS],
  pattern: shape(`${PART}<month:MONTH>`),
  read({ part, month = '' }, context) {
    const { published, before, after } = context;
    const target = monthNumber(month);
    if (
      !published ||
      (/^[A-Z][a-z]{2,3}$/.test(month) && month !== 'May' && month !== 'June' && month !== 'July')
    )
      return undefined;
    if (part === undefined) {
      const strict = target === 5 || target === 3;
      if (NOT_A_MONTH.test(after) && (DOUBTFUL.has(target) || !EXPECTS_TIME.test(before))) return undefined;
      if (DOUBTFUL.has(target) && !(strict ? ONLY_TIME : EXPECTS_TIME).test(before)) return undefined;
    }
    const year = yearOf(target, context);
    return year === undefined ? undefined : { value: withPart(year, target, part), confidence: 0.75 };
  },
};

/** The nearest year on the side of the dateline that the tense suggests. */
function yearOf(month: number, { published, tense }: TimeContext): number | undefined {
  if (!published) return undefined;
  const ahead = month - published.month;
  if (tense === 'future') return published.year + (ahead < 0 ? 1 : 0);
  if (tense === 'past') return published.year - (ahead > 0 ? 1 : 0);
  if (ahead > 6) return published.year - 1;
  return published.year + (ahead < -6 ? 1 : 0);
}
