import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from '../../src/basemap/antimeridian.ts';
import { isInRings } from '../../src/basemap/measure.ts';
import type { Line } from '../../src/basemap/position.ts';

const across: Line = [
  [170, 60],
  [-170, 60],
  [-170, 70],
  [170, 70],
  [170, 60],
];

describe('a ring across the antimeridian', () => {
  it('lies on both sides of it, and nowhere between', () => {
    const pieces = cutAtAntimeridian(across);
    expect(pieces).toHaveLength(2);
    expect(isInRings([175, 65], pieces)).toBe(true);
    expect(isInRings([-175, 65], pieces)).toBe(true);
    expect(isInRings([20, 65], pieces)).toBe(false);
  });

  it('is the same wherever it begins', () => {
    const turned: Line = [
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
      [-170, 60],
    ];
    const pieces = cutAtAntimeridian(turned);
    expect(isInRings([175, 65], pieces)).toBe(true);
    expect(isInRings([20, 65], pieces)).toBe(false);
  });
});

it('leaves a ring elsewhere as it is', () => {
  const ring: Line = [
    [0, 0],
    [100, 0],
    [100, 50],
    [0, 0],
  ];
  expect(cutAtAntimeridian(ring)).toEqual([ring]);
});

it('gives nothing for a ring around a pole', () => {
  expect(
    cutAtAntimeridian([
      [-180, -80],
      [-60, -80],
      [60, -80],
      [180, -80],
      [-180, -80],
    ]),
  ).toEqual([]);
});
