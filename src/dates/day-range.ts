import edtf from 'edtf';
import { findYearDivision } from './year-divisions.ts';

/** The first and last millisecond (UTC) that a date may mean; an open end is infinite. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** Parsing with `edtf` takes a millisecond per date, and sites repeat the same few. */
const known = new Map<string, DayRange>();

/**
 * The days that an EDTF value (ISO 8601-2:2019, level 2) may mean, from the start of the first to the end of the last.
 * Marks of doubt (`?`, `~`, `%`) change nothing. Throws a `RangeError` for anything else.
 */
export function dayRangeOf(value: string): DayRange {
  const before = known.get(value);
  if (before) return before;
  const range = parseRange(value);
  if (!range) throw new RangeError(`not an EDTF date: ${JSON.stringify(value)}`);
  known.set(value, range);
  return range;
}

/** Whether `value` is EDTF, level 2, and an interval has at least one known end. */
export function isEdtf(value: string): boolean {
  const range = known.get(value) ?? parseRange(value);
  return range !== undefined && (Number.isFinite(range.min) || Number.isFinite(range.max));
}

/** Whether a day (or any EDTF value) may be between `from` and `to`, both EDTF and open if undefined. */
export function isWithin(day: string, from: string | undefined, to: string | undefined): boolean {
  const { min, max } = dayRangeOf(day);
  return (
    (from === undefined || dayRangeOf(from).min <= max) && (to === undefined || min <= dayRangeOf(to).max)
  );
}

/** Whether a period has an end: `to` is defined and is not itself an open interval. */
export function hasEnded({ to }: { readonly to?: string | undefined }): boolean {
  return to !== undefined && dayRangeOf(to).max < Number.POSITIVE_INFINITY;
}

/** Whether `to` is entirely before `from`, so that no day can be between them. */
export function isReversed(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && dayRangeOf(to).max < dayRangeOf(from).min;
}

const OPEN: DayRange = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

/** Longer than any date in a record; the package is slow to reject long invalid text. */
const MAX_LENGTH = 100;

/** Splits intervals itself, because the package does not accept seasons as their ends. */
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

/** `2016/..` has no end and the end of `2016/` is unknown: both may be any day. */
const isOpenEnd = (end: string) => end === '' || end === '..';

/** `2016-09-05T10:00:00Z`: the day counts as written, whatever the time zone. */
const TIME_OF_DAY = /T[\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

function parseDate(value: string): DayRange | undefined {
  const simple = parseDivision(value) ?? parsePlain(value);
  if (simple) return simple;
  try {
    const day = value.replace(TIME_OF_DAY, '');
    if (day !== value) edtf(value); // throws for hour 25
    const { min, max } = edtf(day);
    const range = { min: min ?? OPEN.min, max: max ?? OPEN.max };
    return Number.isNaN(range.min) || Number.isNaN(range.max) ? undefined : range;
  } catch {
    return undefined; // the parser has no other way to reject a value
  }
}

/** A year, a month or a day, which most dates are; the package takes a millisecond for each. */
const PLAIN = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

function parsePlain(value: string): DayRange | undefined {
  const [, year, month, day] = PLAIN.exec(value) ?? [];
  if (year === undefined) return undefined;
  const first = Number(month ?? 1) - 1;
  if (day === undefined)
    return {
      min: utcMonth(Number(year), first),
      max: utcMonth(Number(year), month === undefined ? 12 : first + 1) - 1,
    };
  const min = Date.UTC(Number(year), first, Number(day));
  return new Date(min).getUTCDate() === Number(day) ? { min, max: min + DAY - 1 } : undefined;
}

const DAY = 86_400_000;

function parseDivision(value: string): DayRange | undefined {
  const [, year, code] = /^(\d{4})-([234]\d)[?~%]?$/.exec(value) ?? [];
  return year === undefined ? undefined : divisionRange(Number(year), Number(code));
}

/** The days of a season or another division of a year by its EDTF code; undefined for other codes. */
export function divisionRange(year: number, code: number): DayRange | undefined {
  const division = findYearDivision(code);
  if (!division) return undefined;
  const start = division.firstMonth - 1;
  return { min: utcMonth(year, start), max: utcMonth(year, start + division.months) - 1 };
}

/** Avoids `Date.UTC`, which treats the years 0 to 99 as 1900 to 1999. */
function utcMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}
