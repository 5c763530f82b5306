import { MONTH_NAMES } from './month-names.ts';
import { findYearDivision } from './year-divisions.ts';

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  /** "perhaps ", "about " or "". */
  readonly doubt: string;
}

/** EDTF level 2 allows marks of doubt before or after any part; XX is an unknown part. */
const DATE =
  /^[?~%]?(\d{4}|\d{3}X)[?~%]?(?:-[?~%]?(\d\d|XX)[?~%]?)?(?:-[?~%]?(\d\d|XX)[?~%]?)?(?:T[\d:.Z+-]+)?$/;

/** An EDTF date in English: "24 August to 5 September 2016"; a form that has no words is returned unchanged. */
export function formatDate(value: string): string {
  const slash = value.indexOf('/');
  if (slash < 0) return formatList(value) ?? describeDate(value) ?? value;
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
  const [first, last] = [describeDate(from), describeDate(to)];
  if (isOpen(to)) return first === undefined ? value : `${first} onwards`;
  if (isOpen(from)) return last === undefined ? value : `until ${last}`;
  if (first === undefined || last === undefined) return value;
  return from === to ? first : `${shortenFirst(from, to) ?? first} to ${last}`;
}

/** A period in words, "" if neither end is known; `since` is the word for a period without an end. */
export function formatPeriod(from: string | undefined, to: string | undefined, since = 'since'): string {
  if (from === undefined) return to === undefined ? '' : `until ${formatDate(to)}`;
  if (to === undefined || isOpen(to)) return `${since} ${formatDate(from)}`;
  if (from === to) return formatDate(from);
  const isPlain = !from.includes('/') && !to.includes('/');
  return isPlain ? formatDate(`${from}/${to}`) : `${formatDate(from)} to ${formatDate(to)}`;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

/** "{2014,2016}" is both, "[2014,2016]" one of the two. */
function formatList(value: string): string | undefined {
  const [, open, inner = ''] = /^([[{])([^\]}.]+)[\]}]$/.exec(value) ?? [];
  if (open === undefined) return undefined;
  const words = inner.split(',').map((date) => describeDate(date.trim()));
  if (words.includes(undefined)) return undefined;
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${open === '{' ? 'and' : 'or'} ${last}`;
}

function parseParts(value: string): Parts | undefined {
  const match = DATE.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const isKnown = month !== 'XX';
  return {
    year,
    month: isKnown ? month : undefined,
    day: day === 'XX' ? undefined : day,
    doubt: formatDoubt(value),
  };
}

function describeDate(value: string): string | undefined {
  const parts = parseParts(value);
  if (!parts) return undefined;
  const { year, month, day, doubt } = parts;
  if (year.endsWith('X')) {
    return month === undefined && day === undefined ? `${doubt}the ${year.slice(0, 3)}0s` : undefined;
  }
  if (month === undefined) return day === undefined ? doubt + year : undefined;
  const name = MONTH_NAMES[Number(month) - 1];
  if (name === undefined) return formatDivision(parts);
  return doubt + [day === undefined ? '' : `${Number(day)} `, name, ' ', year].join('');
}

/** "summer 2016", "first quarter of 2016"; a hemisphere follows the year. */
function formatDivision({ year, month, day, doubt }: Parts): string | undefined {
  const division = day === undefined ? findYearDivision(Number(month)) : undefined;
  if (!division) return undefined;
  const { words, hemisphere } = division;
  return `${doubt}${words} ${year}${hemisphere === undefined ? '' : ` (${hemisphere})`}`;
}

function formatDoubt(value: string): string {
  const uncertain = /[?%]/.test(value) ? 'perhaps ' : '';
  return /[~%]/.test(value) ? `${uncertain}about ` : uncertain;
}

/** "24 August" before "5 September 2016", "4" before "5 September 2016". */
function shortenFirst(from: string, to: string): string | undefined {
  const [a, b] = [parseParts(from), parseParts(to)];
  if (!a || !b || a.doubt || b.doubt || a.year !== b.year || a.month === undefined) return undefined;
  if (MONTH_NAMES[Number(a.month) - 1] === undefined) return undefined;
  if (a.day !== undefined && b.day !== undefined && a.month === b.month) return String(Number(a.day));
  return a.month === b.month && a.day === undefined
    ? undefined
    : describeDate(from)?.slice(0, -(a.year.length + 1));
}
