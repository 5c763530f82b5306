import { type Day, yearValue } from '../calendar.ts';
import { shape, type TimeGrammar } from '../grammar.ts';
import { SEASON_WORDS, toSeason, WHICH_WORDS } from '../time-words.ts';

/** "summer of 2016", "winter 2015". */
export const seasonYear: TimeGrammar = {
  rule: 'season-year',
  begins: SEASON_WORDS,
  pattern: shape('<season:SEASON>,?<_>(?:of<_>)?<year:YEAR>'),
  read: ({ season = '', year = '' }) => ({ value: `${year}-${toSeason(season)}`, confidence: 0.95 }),
};

const WINTER = 24;
/** Seasons turn about the 21st of March, June, September and December (northern hemisphere). */
const TURN = 21;

function seasonOf({ month, day }: Day): number {
  const months = month - 3 - (day < TURN ? 1 : 0);
  return 21 + Math.floor(((months + 12) % 12) / 3);
}

/** "summer of last year", "last summer", "this spring". A winter is told by the year that it begins in. */
export const whichSeason: TimeGrammar = {
  rule: 'which-season',
  begins: [...SEASON_WORDS, ...WHICH_WORDS],
  pattern: shape(
    '(?:<season1:SEASON><_>(?:of<_>)?(?<which1>last|this|next)<_>year|(?<which2>[Ll]ast|[Tt]his|[Nn]ext)<_><season2:SEASON>)',
  ),
  read({ season1, season2, which1, which2 }, { published, after }) {
    if (!published || /^[ \n](?:in|of|from)[ \n](?:grace|love)/.test(after)) return undefined;
    const season = toSeason(season1 ?? season2 ?? '');
    if (which1 !== undefined) {
      const year = published.year + (which1 === 'last' ? -1 : which1 === 'next' ? 1 : 0);
      return { value: `${yearValue(year)}-${season}`, confidence: 0.9 };
    }
    const now = seasonOf(published);
    const thisYear = now === WINTER && published.month < 12 ? published.year - 1 : published.year;
    const which = which2?.toLowerCase();
    let year = thisYear;
    if (which === 'last' && season >= now) year--;
    if (which === 'next' && season <= now) year++;
    return { value: `${yearValue(year)}-${season}`, confidence: 0.8 };
  },
};
