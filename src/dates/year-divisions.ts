/** A part of a year that EDTF writes as a number instead of the month. */
export interface YearDivision {
  /** "summer", "first quarter of": the words before the year. */
  readonly words: string;
  /** "northern hemisphere", if the code says which. */
  readonly hemisphere?: string | undefined;
  /** From 1. The division may run into the next year: a winter belongs to the year in which it begins. */
  readonly firstMonth: number;
  readonly months: number;
}

/**
 * The divisions of a year by code (ISO 8601-2:2019, 4.8). The standard does not define when seasons begin; these are
 * the meteorological ones, which begin on the first day of a month (World Meteorological Organization, Guide to
 * Climatological Practices). A season without a hemisphere (21 to 24) is treated as northern.
 */
const DIVISIONS: ReadonlyMap<number, YearDivision> = new Map([
  ...seasons(21, 3, undefined),
  ...seasons(25, 3, 'northern hemisphere'),
  ...seasons(29, 9, 'southern hemisphere'),
  ...parts(33, 3, ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of']),
  ...parts(37, 4, ['first third of', 'second third of', 'last third of']),
  ...parts(40, 6, ['first half of', 'second half of']),
]);

function seasons(code: number, spring: number, hemisphere: string | undefined): [number, YearDivision][] {
  return ['spring', 'summer', 'autumn', 'winter'].map((name, i) => [
    code + i,
    { words: name, hemisphere, firstMonth: ((spring - 1 + 3 * i) % 12) + 1, months: 3 },
  ]);
}

function parts(code: number, months: number, words: readonly string[]): [number, YearDivision][] {
  return words.map((name, i) => [code + i, { words: name, firstMonth: 1 + months * i, months }]);
}

/** The division with a code from 21 to 41; undefined for any other number, including months. */
export function findYearDivision(code: number): YearDivision | undefined {
  return DIVISIONS.get(code);
}
