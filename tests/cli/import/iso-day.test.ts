import { expect, test } from 'vitest';
import { parseDay } from '../../../src/cli/import/iso-day.ts';

test.each([
  ['2016-09-05', '2016-09-05'],
  ['2016-09-05T23:30:00+03:00', '2016-09-05'],
  ['5 September 2016', '2016-09-05'],
  ['5th of September, 2016', '2016-09-05'],
  ['September 5, 2016', '2016-09-05'],
  ['Sept. 5, 2016', '2016-09-05'],
  ['OSLO, May 17, 2021 (Reuters)', '2021-05-17'],
  ['Mon, 05 Sep 2016 10:00:00 GMT', '2016-09-05'],
  ['05.09.2016', '2016-09-05'],
])('%s is %s', (words, expected) => {
  expect(parseDay(words)).toBe(expected);
});

test.each([
  'September 2016',
  '5 September',
  '31 February 2016',
  '2016-13-01',
  'Room 5, 2016',
  'In all 12 people, 2016 votes',
  '09/05/2016',
  '120160905',
])('%s is not a date', (words) => {
  expect(parseDay(words)).toBeUndefined();
});
