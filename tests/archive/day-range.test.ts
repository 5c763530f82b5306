import { describe, expect, test } from 'vitest';
import { isWithin, toDayRange } from '../../src/archive/day-range.ts';

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe('toDayRange', () => {
  test.each([
    ['2016-09-05', '2016-09-05', '2016-09-05'],
    ['2016-09', '2016-09-01', '2016-09-30'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-08-24/2016-09-05', '2016-08-24', '2016-09-05'],
    ['2016-22', '2016-06-01', '2016-08-31'],
    ['2016-24', '2016-12-01', '2017-02-28'],
    ['2016-02~', '2016-02-01', '2016-02-29'],
  ])('%s runs from %s to %s', (value, first, last) => {
    const { min, max } = toDayRange(value);
    expect([day(min), day(max)]).toEqual([first, last]);
  });

  test.each(['2016/..', '2016/'])('%s has no end', (value) => {
    expect(toDayRange(value).max).toBe(Infinity);
  });

  test.each(['../2016', '/2016'])('%s has no beginning', (value) => {
    expect(toDayRange(value).min).toBe(-Infinity);
  });

  test('throws on what is no date', () => {
    expect(() => toDayRange('last week')).toThrow();
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
  ])('%s from %s to %s: %s', (value, from, to, expected) => {
    expect(isWithin(value, from, to)).toBe(expected);
  });
});
