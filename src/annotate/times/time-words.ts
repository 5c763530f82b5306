const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** 1 to 12 for a month's name or abbreviation. */
export function toMonth(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function toWeekday(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
}

/** The number of "5", "5th", "five" or "a". */
export function toNumber(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return /^an?$/i.test(word) ? 1 : Math.max(0, NUMBERS.indexOf(word.toLowerCase()));
}

/** EDTF's number of a season: 21 for spring to 24 for winter. */
export function toSeason(word: string): number {
  return SEASONS[word.toLowerCase()] ?? 0;
}
