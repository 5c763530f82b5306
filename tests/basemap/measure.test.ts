import { describe, expect, it } from 'vitest';
import { areaKm2, distanceToLineKm, isInRings } from '../../src/basemap/measure.ts';

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
] as const;
const hole = [
  [0.4, 0.4],
  [0.6, 0.4],
  [0.6, 0.6],
  [0.4, 0.6],
  [0.4, 0.4],
] as const;

describe('measuring on the Earth', () => {
  it('measures to the stretch, not to its ends', () => {
    expect(
      distanceToLineKm(
        [0.5, 0.1],
        [
          [0, 0],
          [1, 0],
        ],
      ),
    ).toBeCloseTo(11.12, 1);
  });

  it('knows the area of a square degree at the equator, whichever way it runs', () => {
    expect(areaKm2(square)).toBeCloseTo(12363.7, 0);
    expect(areaKm2([...square].reverse())).toBeCloseTo(12363.7, 0);
  });

  it.each([
    ['inside', [0.2, 0.2], true],
    ['in the hole', [0.5, 0.5], false],
    ['beside', [1.2, 0.5], false],
    ['level with a corner, outside', [2, 1], false],
  ] as const)('takes a position %s for %o: %s', (_, at, expected) => {
    expect(isInRings(at, [square, hole])).toBe(expected);
  });
});
