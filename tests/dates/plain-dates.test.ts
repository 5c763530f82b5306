import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayRangeOf, isEdtf } from '../../src/dates/day-range.ts';

const two = (n: number) => String(n).padStart(2, '0');

test('years, months and days have the same range as in the package edtf', () => {
  const year = fc.integer({ min: 1000, max: 9999 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map(two);
  const day = fc.integer({ min: 1, max: 28 }).map(two);
  const date = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  );
  fc.assert(
    fc.property(date, (value) => {
      const { min, max } = edtf(value);
      expect(dayRangeOf(value)).toEqual({ min, max });
    }),
  );
});

test.each(['2016-02-30', '2016-04-31', '2016-01-00'])('%s is no date', (value) => {
  expect(isEdtf(value)).toBe(false);
});
