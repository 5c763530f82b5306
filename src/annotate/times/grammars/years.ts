import { yearValue } from '../calendar.ts';
import { shape, type TimeGrammar } from '../grammar.ts';
import { NUMBER, OPENING_WORDS, PART_WORDS, WHICH_WORDS } from '../time-words.ts';

function withPart(year: string, part: string | undefined): string {
  switch (part?.toLowerCase()) {
    case 'early':
      return `${year}-01~/${year}-04~`;
    case 'mid':
      return `${year}-05~/${year}-08~`;
    case 'late':
      return `${year}-09~/${year}-12~`;
    default:
      return year;
  }
}

/** Words before or after a four-digit number which show that it isn't a year. */
const NUMBERED =
  /(?:resolution|no\.?|number|room|flight|boeing|airbus|version|article|section|form|highway|route|page|windows|iso|model|about|around|some|nearly|over|than|least|approximately|almost|[$€£#№]|\d[.,:]?)[ \n]?$/i;
const COUNTED =
  /^(?:[ \n]?(?:%|percent|per cent|people|persons|men|women|children|soldiers|troops|fighters|refugees|migrants|deaths|cases|times|dollars|euros|pounds|rubles|metres|meters|kilometres|kilometers|km|kg|miles|feet|tonnes|tons|hours|points|votes|seats|sq|square|hectares|acres|bc|hp|rpm|mb|homes|houses|members|employees|workers|jobs|copies|troopers|students|million|billion)\b|[-–]\d{5}|:\d|[/]\d{3})/i;
const EXPECTED =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|during|from|before|after|of|for|through|to|and|the|early|late|mid|year|years|circa|c\.)[ \n]$|[(–-]$/iu;
const EARLIEST_BARE = 1800;
const LATEST_BARE = 2099;

/** "in 2016", "mid-2015", "the 2014 vote": a four-digit number where a year is expected. */
export const bareYear: TimeGrammar = {
  rule: 'year',
  begins: [...PART_WORDS, NUMBER],
  pattern: shape('(?:<part:PART>(?:<_>|-))?<year:YEAR>(?![-–]\\d|s)'),
  read({ part, year = '' }, { before, after }) {
    if (NUMBERED.test(before) || COUNTED.test(after)) return undefined;
    const expected = part !== undefined || EXPECTED.test(before);
    const plain = Number(year) >= EARLIEST_BARE && Number(year) <= LATEST_BARE;
    if (!plain && !(expected && /in[ \n]$/i.test(before))) return undefined;
    return { value: withPart(year, part), confidence: expected ? 0.9 : 0.6 };
  },
};

/** "2014–2016", "from 2011 to 2015", "2015/16". */
export const yearRange: TimeGrammar = {
  rule: 'year-range',
  begins: [...OPENING_WORDS, NUMBER],
  pattern: shape(
    '(?:(?:[Ff]rom|[Bb]etween)<_>)?<year1:YEAR>(?:<DASH>|<_>(?:to|until|till|through|and)<_>|\\/)(?<year2>(?:1\\d|20|21)?\\d{2})(?![-–]\\d)',
  ),
  read({ year1 = '', year2 = '' }, { before, after }) {
    const full = year2.length === 4 ? year2 : `${year1.slice(0, 2)}${year2}`;
    if (Number(full) <= Number(year1) || NUMBERED.test(before) || COUNTED.test(after)) return undefined;
    if (Number(year1) < EARLIEST_BARE && !EXPECTED.test(before)) return undefined;
    return { value: `${year1}/${full}`, confidence: 0.85 };
  },
};

/** "the 1990s", "the ’90s", "the early 2010s": EDTF leaves the last digit unspecified. */
export const decade: TimeGrammar = {
  rule: 'decade',
  begins: [...PART_WORDS, NUMBER],
  pattern: shape(
    "(?:<PART>(?:<_>|-))?(?:(?<full>(?:1[0-9]|20)\\d)0[’']?s|(?<=[Tt]he<_>(?:<PART>(?:<_>|-))?)[’‘'](?<short>[2-9])0s)",
  ),
  read: ({ full, short }) => ({ value: `${full ?? `19${short ?? ''}`}X`, confidence: 0.85 }),
};

/** "the 19th century" → 18XX. */
export const century: TimeGrammar = {
  rule: 'century',
  begins: [...PART_WORDS, NUMBER],
  pattern: shape('(?:<PART>(?:<_>|-))?(?<nth>1?\\d|2[01])(?:st|nd|rd|th)(?:<_>|-)century'),
  read({ nth = '' }, { after }) {
    const hundreds = Number(nth) - 1;
    if (hundreds < 0 || /^[ \n](?:bc|bce)\b/i.test(after)) return undefined;
    return { value: `${String(hundreds).padStart(2, '0')}XX`, confidence: 0.85 };
  },
};

/** "last year", "this year", "next year". */
export const whichYear: TimeGrammar = {
  rule: 'which-year',
  begins: WHICH_WORDS,
  pattern: shape('(?<which>[Ll]ast|[Tt]his|[Nn]ext)<_>year(?![-–])'),
  read({ which = '' }, { published }) {
    if (!published) return undefined;
    const kind = which.toLowerCase();
    return {
      value: yearValue(published.year + (kind === 'last' ? -1 : kind === 'next' ? 1 : 0)),
      confidence: 0.9,
    };
  },
};
