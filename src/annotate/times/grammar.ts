import { MONTH_NAMES } from '../../dates/month-names.ts';
import type { Day } from './calendar.ts';

/** What a grammar can use of the context of a match. */
export interface TimeContext {
  /** The day of the dateline; undefined if the article has none. */
  readonly published: Day | undefined;
  /** The tense of the clause around the match; undefined if unclear. */
  readonly tense: 'future' | 'past' | undefined;
  /** A few words before and after the match. */
  readonly before: string;
  readonly after: string;
}

/** The meaning of a match: an EDTF value with a confidence. */
export interface TimeReading {
  readonly value: string;
  readonly confidence: number;
}

/** One shape of time expression. Patterns have no unbounded repetition, so that matching stays linear. */
export interface TimeGrammar {
  readonly rule: string;
  /** Every word that can start a match, in lowercase; `NUMBER` stands for all that start with a digit. */
  readonly begins: readonly string[];
  /** Sticky, unicode. */
  readonly pattern: RegExp;
  /** Returns undefined if the match isn't a time after all, or needs a dateline and there is none. */
  read(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeReading | undefined;
}

const SPACE = '[ \\u00a0\\n]';
const PIECES: Readonly<Record<string, string>> = {
  _: SPACE,
  DASH: `(?:${SPACE}?[-–—‒−]${SPACE}?)`,
  MONTH: `(?:${MONTH_NAMES.join('|')}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`,
  DAY: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
  YEAR: '(?:1\\d{3}|20\\d{2}|21\\d{2})(?!\\d|[.,]\\d)',
  WEEKDAY: '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)',
  SEASON: '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)',
  PART: '(?:[Ee]arly|[Mm]id|[Ll]ate)',
};

/**
 * Builds a pattern from a shape: `<MONTH>` stands for a piece, `<name:MONTH>` for a named group with it, and
 * `<_>` for one space. A match starts and ends at a word boundary.
 */
export function shape(source: string): RegExp {
  const expanded = source.replace(
    /<(?:(\w+):)?(_|[A-Z]+)>/g,
    (whole, name: string | undefined, piece: string) => {
      const pattern = PIECES[piece];
      if (pattern === undefined) throw new RangeError(`unknown piece of a time pattern: ${whole}`);
      return name === undefined ? pattern : `(?<${name}>${pattern})`;
    },
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])${expanded}(?![\\p{L}\\p{N}])`, 'yu');
}
