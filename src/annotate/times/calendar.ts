/** A day in the Gregorian calendar; month and day start at 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Parses "2016-09-05"; undefined for anything else. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay({ year, month, day }) ? { year, month, day } : undefined;
}

/** Whether the day exists: 30 February doesn't. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The number of days in a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The day that is `days` later, or earlier if negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date((dayNumber(day) + days) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The month that is `months` later, as EDTF. */
export function addMonths({ year, month }: Pick<Day, 'year' | 'month'>, months: number): string {
  const index = year * 12 + month - 1 + months;
  return monthValue(Math.floor(index / 12), (index % 12) + 1);
}

const two = (n: number) => String(n).padStart(2, '0');

/** "2016", with at least four digits. */
export const yearValue = (year: number) => String(year).padStart(4, '0');

/** "2016-09". */
export const monthValue = (year: number, month: number) => `${yearValue(year)}-${two(month)}`;

/** "2016-09-05". */
export const dayValue = ({ year, month, day }: Day) => `${monthValue(year, month)}-${two(day)}`;
