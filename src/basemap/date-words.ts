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

/** EDTF's seasons (ISO 8601-2:2019, 4.8), numbered where a month would stand. */
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** "2016-08-24" as "24 August 2016", "2016-22" as "summer 2016"; a date of another shape is given back as it is. */
export function toDateWords(edtf: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month, day, doubt] = match;
  const monthWord = month === undefined ? undefined : (SEASONS[month] ?? MONTHS[Number(month) - 1]);
  const words = [day === undefined ? undefined : String(Number(day)), monthWord, year].filter(
    (word) => word !== undefined,
  );
  return (doubt ? 'about ' : '') + words.join(' ');
}

/** A stretch of time as a legend says it, "" where neither end is known. */
export function toPeriodWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return `until ${toDateWords(to ?? '')}`;
  if (to === undefined) return `from ${toDateWords(from)}`;
  return from === to ? toDateWords(from) : `${toDateWords(from)} to ${toDateWords(to)}`;
}
