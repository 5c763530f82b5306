import { describe, expect, it } from 'vitest';
import { labelPosition } from '../../src/basemap/country-labels.ts';
import { isInRings } from '../../src/basemap/measure.ts';
import type { Line } from '../../src/basemap/position.ts';

describe('the position of a label', () => {
  it('lies in the wide arm of an L, where a line of text has the most room', () => {
    const ring: Line = [
      [0, 0],
      [30, 0],
      [30, 6],
      [6, 6],
      [6, 40],
      [0, 40],
      [0, 0],
    ];
    const at = labelPosition(ring)!;
    expect(isInRings(at, [ring])).toBe(true);
    expect(at[0]).toBeGreaterThan(6);
    expect(at[1]).toBeCloseTo(3, 0);
  });

  it('lies in the middle of a rectangle', () => {
    const ring: Line = [
      [10, 40],
      [20, 40],
      [20, 50],
      [10, 50],
      [10, 40],
    ];
    expect(labelPosition(ring)?.map(Math.round)).toEqual([15, 45]);
  });

  it.each<[string, Line]>([
    ['an empty ring', []],
    [
      'a ring that simplifying has made a line',
      [
        [0, 0],
        [1, 2],
        [0, 0],
        [0, 0],
      ],
    ],
  ])('is not to be had for %s', (_, ring) => {
    expect(labelPosition(ring)).toBeUndefined();
  });
});
