import { expect, it } from 'vitest';
import { clamp } from '../../src/math/clamp.ts';

it.each([
  [5, 0, 10, 5],
  [-1, 0, 10, 0],
  [11, 0, 10, 10],
  [5, 8, 2, 8],
])('keeps %i between %i and %i as %i', (value, least, most, expected) => {
  expect(clamp(value, least, most)).toBe(expected);
});
