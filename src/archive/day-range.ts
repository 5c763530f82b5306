import edtf from 'edtf';

/** First and last millisecond (UTC) that a date may mean; an open end is infinite. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** The grammar behind `edtf` takes a millisecond a date, and sites repeat the same few. */
const known = new Map<string, DayRange>();

/** The range of an EDTF date (ISO 8601-2:2019, level 2); throws on anything else. */
export function toDayRange(value: string): DayRange {
  const before = known.get(value);
  if (before) return before;
  const { min, max } = toSeason(value) ?? edtf(value);
  const range = { min: openBelow(value, min), max: openAbove(value, max) };
  known.set(value, range);
  return range;
}

/** Whether a day (ISO date) may lie within `from` and `to`, both EDTF and both open where absent. */
export function isWithin(day: string, from: string | undefined, to: string | undefined): boolean {
  const { min, max } = toDayRange(day);
  return (
    (from === undefined || toDayRange(from).min <= max) && (to === undefined || min <= toDayRange(to).max)
  );
}

/** First month of each season, from 0: EDTF leaves open which; the meteorological ones are meant here. */
const SEASONS: Readonly<Record<string, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };

function toSeason(value: string): DayRange | undefined {
  const [, year, code] = /^(\d{4})-(2[1-4])[?~%]?$/.exec(value) ?? [];
  const month = code === undefined ? undefined : SEASONS[code];
  if (year === undefined || month === undefined) return undefined;
  return { min: Date.UTC(Number(year), month), max: Date.UTC(Number(year), month + 3) - 1 };
}

const openBelow = (value: string, min: number) => (/^(?:\.\.)?\//.test(value) ? -Infinity : min);
const openAbove = (value: string, max: number) => (/\/(?:\.\.)?$/.test(value) ? Infinity : max);
