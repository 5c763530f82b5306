import { describe, expect, it } from 'vitest';
import { loadCountryBorders } from '../../src/basemap/country-borders.ts';
import { findExtent, labelPosition } from '../../src/basemap/country-labels.ts';
import { isInRings } from '../../src/basemap/measure.ts';
import type { Bounds, Line, Position } from '../../src/basemap/position.ts';

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

describe('the extent of a country', () => {
  const box = (west: number, south: number, east: number, north: number): Line => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];

  it.each<[string, Line[], Bounds]>([
    ['is its box', [box(0, 0, 10, 8)], [0, 0, 10, 8]],
    ['has islands near it', [box(0, 0, 10, 8), box(10.5, 2, 11.5, 3)], [0, 0, 11.5, 8]],
    ['leaves far islands out', [box(0, 0, 10, 8), box(60, 2, 62, 3)], [0, 0, 10, 8]],
    ['has large parts wherever they are', [box(0, 0, 10, 8), box(20, 0, 26, 7)], [0, 0, 26, 8]],
  ])('%s', (_, rings, expected) => {
    expect(findExtent(rings)).toEqual(expected);
  });

  it('fits the countries of the world', async () => {
    const { countries } = await loadCountryBorders('50m', 0.09);
    const extentOf = (name: string) =>
      findExtent(countries.find((country) => country.name === name)?.rings ?? []) ?? [0, 0, 0, 0];
    const isIn = (name: string, [lon, lat]: Position) => {
      const [west, south, east, north] = extentOf(name);
      return west <= lon && lon <= east && south <= lat && lat <= north;
    };
    expect(isIn('Denmark', [12.57, 55.68])).toBe(true); // Copenhagen, on an island
    expect(isIn('Greece', [25.13, 35.34])).toBe(true); // Heraklion, on another
    expect(isIn('Malaysia', [101.7, 3.14])).toBe(true); // Kuala Lumpur, not on the largest part
    expect(isIn('United States of America', [-157.86, 21.31])).toBe(false); // Honolulu
    expect(isIn('France', [-52.33, 4.94])).toBe(false); // Cayenne
    expect(extentOf('Russia')[2]).toBe(180);
    expect(extentOf('Norway')[3]).toBeLessThan(72); // without Bear Island
  });
});
