import { describe, expect, test } from 'vitest';
import { dayRangeOf, hasEnded, isEdtf, isReversed, isWithin } from '../../src/dates/day-range.ts';

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe('dayRangeOf', () => {
  test.each([
    ['2016-09-05', '2016-09-05', '2016-09-05'],
    ['2016-09', '2016-09-01', '2016-09-30'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-08-24/2016-09-05', '2016-08-24', '2016-09-05'],
    ['2016-22', '2016-06-01', '2016-08-31'],
    ['2016-24', '2016-12-01', '2017-02-28'],
    ['2016-02~', '2016-02-01', '2016-02-29'],
    ['2016-22?', '2016-06-01', '2016-08-31'],
    ['2016-30', '2016-12-01', '2017-02-28'],
    ['2016-35', '2016-07-01', '2016-09-30'],
    ['2016-37', '2016-01-01', '2016-04-30'],
    ['2016-41', '2016-07-01', '2016-12-31'],
    ['0044-21', '0044-03-01', '0044-05-31'],
    ['2015-24/2016-21', '2015-12-01', '2016-05-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['201X/2020-05', '2010-01-01', '2020-05-31'],
    ['2016-XX', '2016-01-01', '2016-12-31'],
    ['{2016,2018}', '2016-01-01', '2018-12-31'],
    ['[2016-05,2016-07]', '2016-05-01', '2016-07-31'],
    ['2016-09-05T23:30:00-05:00', '2016-09-05', '2016-09-05'],
  ])('%s runs from %s to %s', (value, first, last) => {
    const { min, max } = dayRangeOf(value);
    expect([day(min), day(max)]).toEqual([first, last]);
  });

  test.each(['2016/..', '2016/'])('%s has no end', (value) => {
    expect(dayRangeOf(value).max).toBe(Infinity);
  });

  test.each(['../2016', '/2016'])('%s has no beginning', (value) => {
    expect(dayRangeOf(value).min).toBe(-Infinity);
  });

  test('throws for invalid dates, with the value in the message', () => {
    expect(() => dayRangeOf('last week')).toThrow(new RangeError('not an EDTF date: "last week"'));
  });
});

describe('isWithin', () => {
  test.each([
    ['2016-09-05', '2012-05-07', undefined, true],
    ['2012-05-07', '2012-05-07', undefined, true],
    ['2012-05-06', '2012-05-07', undefined, false],
    ['2008-05-07', undefined, '2008-05-07', true],
    ['2008-05-08', undefined, '2008-05-07', false],
    ['2014-08-15', '2014-08-28', undefined, false],
    ['2014-08-15', '2003', '2014-08', true],
    ['2014-09-01', '2003', '2014-08', false],
    ['1985-06-01', '1985', undefined, true],
    ['2020-01-01', undefined, undefined, true],
    ['2016-09-05', '2016-22', undefined, true],
    ['2016-05-31', '2016-22', undefined, false],
    ['2016-09-05', undefined, '2016-22', false],
    ['2016-09-05', '201X', undefined, true],
    ['2009-12-31', '201X', undefined, false],
    ['2016-09-05', '2016-09/2016-10', '2016-09/2016-10', true],
    ['2016-11-01', '2016-09/2016-10', '2016-09/2016-10', false],
    ['2016-09-05', '../2010', undefined, true],
    ['2016-09-05', undefined, '2010/..', true],
  ])('%s from %s to %s: %s', (value, from, to, expected) => {
    expect(isWithin(value, from, to)).toBe(expected);
  });
});

describe('isEdtf', () => {
  test.each(['2016', '2016-22', '2016-22/..', '2016-22/2016-23', '201X', '2016-05?/2016-06~', '../2016'])(
    'accepts %s',
    (value) => {
      expect(isEdtf(value)).toBe(true);
    },
  );

  test.each([
    '',
    ' 2016',
    'last week',
    '2016-9-5',
    '2016-02-30',
    '2016-13',
    '2018/2012',
    '2016/2017/2018',
    '{2016}/2017',
    '..',
    '/',
    '../..',
    'Y170000002',
    '2016-09-05T25:00:00Z',
    `{${'2016,'.repeat(10_000)}2017}`,
  ])('rejects “%.20s”', (value) => {
    expect(isEdtf(value)).toBe(false);
  });
});

describe('hasEnded and isReversed', () => {
  test.each([
    [undefined, false],
    ['2016', true],
    ['..', false],
    ['2016/..', false],
    ['201X', true],
  ])('a period until %s has ended: %s', (to, expected) => {
    expect(hasEnded({ to })).toBe(expected);
  });

  test.each([
    ['2018', '2012', true],
    ['2016-09-05', '2016-09-04', true],
    ['2016-23', '2016-22', true],
    ['2016', '2016', false],
    ['2016-09-05', '2016', false],
    [undefined, '2012', false],
    ['2018', undefined, false],
  ])('from %s to %s is reversed: %s', (from, to, expected) => {
    expect(isReversed(from, to)).toBe(expected);
  });
});
