import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../../src/dates/date-words.ts';

describe('formatDate', () => {
  test.each([
    ['2016-09-05', '5 September 2016'],
    ['2015-11', 'November 2015'],
    ['2016', '2016'],
    ['2016-22', 'summer 2016'],
    ['2016-30', 'summer 2016 (southern hemisphere)'],
    ['2016-33', 'first quarter of 2016'],
    ['2016-37', 'first third of 2016'],
    ['2016-22~', 'about summer 2016'],
    ['2016-22/2016-23', 'summer 2016 to autumn 2016'],
    ['201X', 'the 2010s'],
    ['201X?', 'perhaps the 2010s'],
    ['2016-XX', '2016'],
    ['2016-05-XX', 'May 2016'],
    ['?2016-09', 'perhaps September 2016'],
    ['2016-09-~05', 'about 5 September 2016'],
    ['2016-09-05T10:00:00Z', '5 September 2016'],
    ['2016/2016', '2016'],
    ['{2014,2016}', '2014 and 2016'],
    ['[2014,2015,2016]', '2014, 2015 or 2016'],
    ['2016-08-24/2016-09-05', '24 August to 5 September 2016'],
    ['2016-09-04/2016-09-05', '4 to 5 September 2016'],
    ['2016-08/2016-09', 'August to September 2016'],
    ['2015-12-30/2016-01-02', '30 December 2015 to 2 January 2016'],
    ['2014/2016', '2014 to 2016'],
    ['2016-09-05/..', '5 September 2016 onwards'],
    ['../2016-09', 'until September 2016'],
    ['2016~', 'about 2016'],
    ['2016-05?', 'perhaps May 2016'],
    ['2016-05?/2016-06', 'perhaps May 2016 to June 2016'],
  ])('%s reads %s', (value, words) => {
    expect(formatDate(value)).toBe(words);
  });

  test.each(['20XX', '-0044-03-15', '2016-99', '{2016..2018}', '2016-XX-05', '201X-05'])(
    '%s is unchanged',
    (value) => {
      expect(formatDate(value)).toBe(value);
    },
  );
});

describe('formatPeriod', () => {
  test.each([
    [undefined, undefined, ''],
    ['2016-09-04', '2016-09-04', '4 September 2016'],
    ['2016-08-24', '2016-09-05', '24 August to 5 September 2016'],
    ['2016-08', undefined, 'since August 2016'],
    ['2016-08', '..', 'since August 2016'],
    [undefined, '2016', 'until 2016'],
    ['2014/2015', '2016', '2014 to 2015 to 2016'],
  ])('from %s to %s reads "%s"', (from, to, words) => {
    expect(formatPeriod(from, to)).toBe(words);
  });

  test('takes another word for a period without an end', () => {
    expect(formatPeriod('2016-08', undefined, 'from')).toBe('from August 2016');
  });
});
