const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** EDTF's codes for divisions of a year, as far as English has a word for them. */
const DIVISIONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter',
  34: 'second quarter',
  35: 'third quarter',
  36: 'fourth quarter',
  40: 'first half',
  41: 'second half',
};

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly doubt: string;
}

const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/;

/** An EDTF date in English words, "24 August to 5 September 2016"; a form without words comes back as it is. */
export function toDisplayDate(value: string): string {
  const slash = value.indexOf('/');
  if (slash < 0) return toWords(value) ?? value;
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
  const [first, last] = [toWords(from), toWords(to)];
  if (isOpen(to)) return first === undefined ? value : `${first} onwards`;
  if (isOpen(from)) return last === undefined ? value : `until ${last}`;
  if (first === undefined || last === undefined) return value;
  return `${shortenFirst(from, to) ?? first} to ${last}`;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function toParts(value: string): Parts | undefined {
  const match = DATE.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day, doubt = ''] = match;
  return { year, month, day, doubt };
}

function toWords(value: string): string | undefined {
  const parts = toParts(value);
  if (!parts) return undefined;
  const { year, month, day, doubt } = parts;
  const name = month === undefined ? undefined : toMonth(month);
  if (month !== undefined && name === undefined) return undefined;
  const words = [day === undefined ? undefined : String(Number(day)), name, year];
  return sayDoubt(doubt) + words.filter((word) => word !== undefined).join(' ');
}

function toMonth(code: string): string | undefined {
  return MONTHS[Number(code) - 1] ?? DIVISIONS[code];
}

function sayDoubt(doubt: string): string {
  if (doubt === '~') return 'about ';
  return doubt === '?' ? 'perhaps ' : doubt === '%' ? 'perhaps about ' : '';
}

/** "24 August" before "5 September 2016", "4" before "5 September 2016". */
function shortenFirst(from: string, to: string): string | undefined {
  const [a, b] = [toParts(from), toParts(to)];
  if (!a || !b || a.doubt || b.doubt || a.year !== b.year || a.month === undefined) return undefined;
  if (a.day !== undefined && b.day !== undefined && a.month === b.month) return String(Number(a.day));
  return a.month === b.month && a.day === undefined
    ? undefined
    : toWords(from)?.slice(0, -(a.year.length + 1));
}
