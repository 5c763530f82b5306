import { describe, expect, test } from 'vitest';
import { toDisplayDate } from '../../src/archive/display-date.ts';

describe('toDisplayDate', () => {
  test.each([
    ['2016-09-05', '5 September 2016'],
    ['2015-11', 'November 2015'],
    ['2016', '2016'],
    ['2016-22', 'summer 2016'],
    ['2016-33', 'first quarter 2016'],
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
    expect(toDisplayDate(value)).toBe(words);
  });

  test.each(['201X', '-0044-03-15', '2016-99', '{2016,2017}', '2016-XX-05'])('%s stays as it is', (value) => {
    expect(toDisplayDate(value)).toBe(value);
  });
});
