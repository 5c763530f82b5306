import { MONTH_NAMES } from '../../dates/month-names.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What stands for every word that begins with a digit in the list of those that begin a time. */
export const NUMBER = '0';
/** Months' names and abbreviations, in lower case. */
export const MONTH_WORDS = [
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
  ...words('jan feb mar apr aug sep sept oct nov dec'),
];
/** Days of the week, in lower case. */
export const WEEKDAY_WORDS = words('monday tuesday wednesday thursday friday saturday sunday');
/** Seasons, in lower case. */
export const SEASON_WORDS = words('spring summer autumn fall winter');
/** Words for a part of a month or year. */
export const PART_WORDS = words('early mid late');
/** Words that tell one week, month or year from the others. */
export const WHICH_WORDS = words('last this next');
/** Words that open a period. */
export const OPENING_WORDS = words('from between');

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
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
