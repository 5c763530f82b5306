import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFirstIndex } from '../../src/math/binary-search.ts';

describe('findFirstIndex', () => {
  it('finds what a walk from the start finds', () => {
    const sorted = fc.array(fc.integer({ min: 0, max: 20 })).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, fc.integer({ min: -1, max: 21 }), fc.nat(5), (list, least, from) => {
        const isReached = (index: number) => (list[index] ?? 0) >= least;
        const start = Math.min(from, list.length);
        let expected = start;
        while (expected < list.length && !isReached(expected)) expected++;
        expect(findFirstIndex(list.length, isReached, start)).toBe(expected);
      }),
    );
  });

  it('asks only for indexes within its range', () => {
    const asked: number[] = [];
    findFirstIndex(9, (index) => asked.push(index) < 0, 3);
    expect(asked.every((index) => index >= 3 && index < 9)).toBe(true);
    expect(findFirstIndex(0, () => true)).toBe(0);
  });
});
