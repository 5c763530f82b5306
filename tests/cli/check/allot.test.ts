import { expect, test } from 'vitest';
import { allot } from '../../../src/cli/check/allot.ts';

test.each<[string, number[], number, number[]]>([
  ['nothing', [], 20, []],
  ['fewer than fit', [3, 0, 4], 20, [3, 0, 4]],
  ['too many of the first: a few of each of the others', [238, 5, 1, 0], 20, [17, 2, 1, 0]],
  ['too many of the last: what is left', [3, 2, 100], 20, [3, 2, 15]],
  ['more kinds than fit', [5, 5, 5], 3, [2, 1, 0]],
  ['everything', [238, 5], Number.POSITIVE_INFINITY, [238, 5]],
])('of %s', (_, counts, most, expected) => {
  expect(allot(counts, most)).toEqual(expected);
});
