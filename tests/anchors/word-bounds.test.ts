import { afterEach, expect, test, vi } from 'vitest';
import { findBounds } from '../../src/anchors/word-bounds.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const boundsOf = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, at) => at).filter(findBounds(text).isBound);

test('words have bounds in any script', () => {
  expect(boundsOf('It isn’t')).toEqual([0, 2, 3, 8]);
  expect(boundsOf('雨が降る').length).toBeGreaterThan(2);
});

test('words are runs of letters where text cannot be segmented', () => {
  vi.stubGlobal('Intl', {});
  expect(boundsOf('It’s so')).toEqual([0, 2, 3, 4, 5, 7]);
});

test.each([
  [0, 2, 1, 9],
  [10, 1, -1, 10],
  [9, 5, 1, 9],
  [5, 2, -1, 0],
] as const)('from %i, %i words in direction %i lead to %i', (from, count, by, to) => {
  expect(findBounds('rain fell\nsun').move(from, count, by)).toBe(to);
});
