import { MONTH_NAMES } from '../../dates/month-names.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** In `begins` of a grammar, stands for every word that starts with a digit. */
export const NUMBER = '0';
/** Month names and abbreviations, in lowercase. */
export const MONTH_WORDS = [
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
  ...words('jan feb mar apr aug sep sept oct nov dec'),
];
/** Days of the week, in lowercase. */
export const WEEKDAY_WORDS = words('monday tuesday wednesday thursday friday saturday sunday');
/** Seasons, in lowercase. */
export const SEASON_WORDS = words('spring summer autumn fall winter');
/** Words for a part of a month or year. */
export const PART_WORDS = words('early mid late');
/** Words that pick one week, month or year. */
export const WHICH_WORDS = words('last this next');
/** Words that start a period. */
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

/** 1 to 12 for a month's name or abbreviation, or 0. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
}

/** The number for "5", "5th", "five" or "a"; 0 for other words. */
export function wordNumber(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return /^an?$/i.test(word) ? 1 : Math.max(0, NUMBERS.indexOf(word.toLowerCase()));
}

/** EDTF's number for a season: 21 for spring to 24 for winter. */
export function seasonCode(word: string): number {
  return SEASONS[word.toLowerCase()] ?? 0;
}
