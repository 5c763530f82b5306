import { MONTH_NAMES } from '../../dates/month-names.ts';
import type { Day } from './calendar.ts';

/** What a grammar may ask of the text around a match. */
export interface TimeContext {
  /** The dateline's day; undefined where the article has none. */
  readonly published: Day | undefined;
  /** Whether the clause around the match speaks of what is to come, has been, or does not tell. */
  readonly tense: 'future' | 'past' | undefined;
  /** The text before and after the match, a few words of each. */
  readonly before: string;
  readonly after: string;
}

/** What a match means: an EDTF value, and how sure that is. */
export interface TimeReading {
  readonly value: string;
  readonly confidence: number;
}

/** One shape of time expression. Patterns repeat nothing without bound, so that matching stays linear. */
export interface TimeGrammar {
  readonly rule: string;
  /** Every word that a match can begin with, in lower case; `NUMBER` stands for all that begin with a digit. */
  readonly begins: readonly string[];
  /** Sticky, unicode. */
  readonly pattern: RegExp;
  /** undefined where the match is no time after all, or needs a dateline that is not there. */
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
 * Makes a pattern from a shape: `<MONTH>` and the like stand for a piece, `<name:MONTH>` for a named one, `_` in
 * angle brackets for one space. A match begins and ends at a word's edge.
 */
export function shape(source: string): RegExp {
  const expanded = source.replace(
    /<(?:(\w+):)?(_|[A-Z]+)>/g,
    (whole, name: string | undefined, piece: string) => {
      const pattern = PIECES[piece];
      if (pattern === undefined) throw new RangeError(`no piece of a time is called ${whole}`);
      return name === undefined ? pattern : `(?<${name}>${pattern})`;
    },
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])${expanded}(?![\\p{L}\\p{N}])`, 'yu');
}
