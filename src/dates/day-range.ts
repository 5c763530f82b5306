import edtf from 'edtf';
import { findYearDivision } from './year-divisions.ts';

/** First and last millisecond (UTC) that a date may mean; an open end is infinite. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** The grammar behind `edtf` takes a millisecond per date, and sites repeat the same few. */
const known = new Map<string, DayRange>();

/**
 * The days that an EDTF value may mean (ISO 8601-2:2019, level 2), from the start of the first to the end of the last. Marks of
 * doubt (`?`, `~`, `%`) change nothing: a doubtful date is taken at its word. Throws a `RangeError` for anything else.
 */
export function dayRangeOf(value: string): DayRange {
  const before = known.get(value);
  if (before) return before;
  const range = parseRange(value);
  if (!range) throw new RangeError(`not an EDTF date: ${JSON.stringify(value)}`);
  known.set(value, range);
  return range;
}

/** Whether `value` is an EDTF string, level 2, that says something: an interval has at least one known end. */
export function isEdtf(value: string): boolean {
  const range = known.get(value) ?? parseRange(value);
  return range !== undefined && (Number.isFinite(range.min) || Number.isFinite(range.max));
}

/** Whether a day (or any EDTF value) may lie within `from` and `to`, both EDTF and both open where absent. */
export function isWithin(day: string, from: string | undefined, to: string | undefined): boolean {
  const { min, max } = dayRangeOf(day);
  return (
    (from === undefined || dayRangeOf(from).min <= max) && (to === undefined || min <= dayRangeOf(to).max)
  );
}

/** Whether a stretch of time has an end: neither `to` nor the value that it is written as runs on. */
export function hasEnded({ to }: { readonly to?: string | undefined }): boolean {
  return to !== undefined && dayRangeOf(to).max < Number.POSITIVE_INFINITY;
}

/** Whether `to` lies wholly before `from`, so that no day can be within both. */
export function isReversed(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && dayRangeOf(to).max < dayRangeOf(from).min;
}

const OPEN: DayRange = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

/** No date of a record is longer, and the grammar of the package is slow for what is none. */
const MAX_LENGTH = 100;

/** The package takes no season as an end of an interval, so intervals are read here. */
function parseRange(value: string): DayRange | undefined {
  if (value.length > MAX_LENGTH) return undefined;
  const ends = value.split('/');
  if (ends.length === 1) return isOpenEnd(value) && value !== '' ? OPEN : parseDate(value);
  const [first = '', last = ''] = ends;
  if (ends.length > 2 || /[[{]/.test(value)) return undefined;
  const [from, to] = [parseEnd(first), parseEnd(last)];
  if (!from || !to || to.max < from.min) return undefined;
  return { min: from.min, max: to.max };
}

const parseEnd = (end: string) => (isOpenEnd(end) ? OPEN : parseDate(end));

/** `2016/..` has no end, and that of `2016/` is not known: either may be any day. */
const isOpenEnd = (end: string) => end === '' || end === '..';

/** `2016-09-05T10:00:00Z`: the day counts as it is written, whatever the time zone. */
const TIME_OF_DAY = /T[\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

function parseDate(value: string): DayRange | undefined {
  const division = parseDivision(value);
  if (division) return division;
  try {
    const day = value.replace(TIME_OF_DAY, '');
    if (day !== value) edtf(value); // throws for 25 o'clock
    const { min, max } = edtf(day);
    const range = { min: min ?? OPEN.min, max: max ?? OPEN.max };
    return Number.isNaN(range.min) || Number.isNaN(range.max) ? undefined : range;
  } catch {
    return undefined; // the parser has no other way to say no
  }
}

function parseDivision(value: string): DayRange | undefined {
  const [, year, code] = /^(\d{4})-([234]\d)[?~%]?$/.exec(value) ?? [];
  return year === undefined ? undefined : divisionRange(Number(year), Number(code));
}

/** The days of a season or another division of a year by its EDTF code; undefined for what is no such code. */
export function divisionRange(year: number, code: number): DayRange | undefined {
  const division = findYearDivision(code);
  if (!division) return undefined;
  const start = division.firstMonth - 1;
  return { min: utcMonth(year, start), max: utcMonth(year, start + division.months) - 1 };
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function utcMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}
