import { divisionRange } from '../../../dates/day-range.ts';
import { type Day, dayNumber, yearValue } from '../calendar.ts';
import { shape, type TimeGrammar } from '../grammar.ts';
import { SEASON_WORDS, seasonCode, WHICH_WORDS } from '../time-words.ts';

/** "summer of 2016", "winter 2015". */
export const seasonYear: TimeGrammar = {
  rule: 'season-year',
  begins: SEASON_WORDS,
  pattern: shape('<season:SEASON>,?<_>(?:of<_>)?<year:YEAR>'),
  read: ({ season = '', year = '' }) => ({ value: `${year}-${seasonCode(season)}`, confidence: 0.95 }),
};

const DAY_MS = 86_400_000;
/** On September 5, “last summer” does not mean the one that ended five days ago. */
const LONG_OVER = 21 * DAY_MS;

/** The year of the season meant by "last", "this" or "next" on a given day. */
function yearOf(which: string, season: number, published: Day): number {
  const today = dayNumber(published) * DAY_MS;
  const isOver = (year: number, by: number) => (divisionRange(year, season)?.max ?? 0) < by;
  const { year } = published;
  if (which === 'last') {
    return [year, year - 1].find((one) => isOver(one, today - LONG_OVER)) ?? year - 2;
  }
  if (which === 'next') return (divisionRange(year, season)?.min ?? 0) > today ? year : year + 1;
  return isOver(year - 1, today) ? year : year - 1; // in January, "this winter" began last year
}

/** "summer of last year", "last summer", "this spring". A winter is assigned to the year in which it begins. */
export const whichSeason: TimeGrammar = {
  rule: 'which-season',
  begins: [...SEASON_WORDS, ...WHICH_WORDS],
  pattern: shape(
    '(?:<season1:SEASON><_>(?:of<_>)?(?<which1>last|this|next)<_>year|(?<which2>[Ll]ast|[Tt]his|[Nn]ext)<_><season2:SEASON>)',
  ),
  read({ season1, season2, which1, which2 }, { published, after }) {
    if (!published || /^[ \n](?:in|of|from)[ \n](?:grace|love)/.test(after)) return undefined;
    const season = seasonCode(season1 ?? season2 ?? '');
    if (which1 !== undefined) {
      const year = published.year + (which1 === 'last' ? -1 : which1 === 'next' ? 1 : 0);
      return { value: `${yearValue(year)}-${season}`, confidence: 0.9 };
    }
    const year = yearOf(which2?.toLowerCase() ?? '', season, published);
    return { value: `${yearValue(year)}-${season}`, confidence: 0.8 };
  },
};
