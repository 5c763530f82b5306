import { expect, it } from 'vitest';
import { firstEndingAfter } from '../../src/text/span.ts';

const spans = [
  { start: 2, end: 5 },
  { start: 5, end: 6 },
  { start: 9, end: 12 },
];

it.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [6, 2],
  [11, 2],
  [12, 3],
])('finds the first span that ends after offset %i at index %i', (offset, index) => {
  expect(firstEndingAfter(spans, offset)).toBe(index);
});

it('finds none in an empty list', () => {
  expect(firstEndingAfter([], 0)).toBe(0);
});
