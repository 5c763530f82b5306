import { expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysIn,
  dayValue,
  isDay,
  parseDay,
  weekdayOf,
} from '../../../src/annotate/times/calendar.ts';

it.each([
  ['2016-02-29', true],
  ['2015-02-29', false],
  ['2016-13-01', false],
  ['2016-1-1', false],
  ['1900-02-29', false],
])('accepts %s as a day: %s', (iso, expected) => {
  expect(parseDay(iso) !== undefined).toBe(expected);
});

it.each([
  ['2016-09-05', 1, '2016-09-06'],
  ['2016-12-31', 1, '2017-01-01'],
  ['2016-03-01', -1, '2016-02-29'],
])('%s plus %d days is %s', (from, days, expected) => {
  expect(dayValue(addDays(parseDay(from)!, days))).toBe(expected);
});

it.each([
  [2016, 9, 1, '2016-10'],
  [2016, 12, 1, '2017-01'],
  [2016, 1, -1, '2015-12'],
  [2016, 9, -21, '2014-12'],
])('month %d-%d plus %d months is %s', (year, month, months, expected) => {
  expect(addMonths({ year, month }, months)).toBe(expected);
});

it('knows weekdays and month lengths', () => {
  expect(weekdayOf(parseDay('2016-09-05')!)).toBe(0);
  expect(weekdayOf(parseDay('1969-12-28')!)).toBe(6);
  expect([daysIn(2016, 2), daysIn(2015, 2), daysIn(2016, 9)]).toEqual([29, 28, 30]);
  expect(isDay({ year: 2016, month: 9, day: 31 })).toBe(false);
});
