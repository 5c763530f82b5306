import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../../src/basemap/clip.ts';
import { planeArea } from '../../src/basemap/measure.ts';
import type { Bounds, Line } from '../../src/basemap/position.ts';

const box: Bounds = [0, 0, 10, 10];
const coordinate = fc.integer({ min: -2000, max: 3000 }).map((hundredths) => hundredths / 100);
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 });

const isInBox = ([lon, lat]: readonly [number, number]) =>
  lon >= -1e-9 && lon <= 10 + 1e-9 && lat >= -1e-9 && lat <= 10 + 1e-9;

describe('clipping', () => {
  it('leaves nothing outside the box', () => {
    fc.assert(
      fc.property(line, (given) => {
        expect(clipLine(given, box).flat().every(isInBox)).toBe(true);
        expect(clipRing(given, box).every(isInBox)).toBe(true);
      }),
    );
  });

  it('keeps every position that is inside', () => {
    fc.assert(
      fc.property(line, (given) => {
        const kept = clipRing(given, box);
        for (const position of given.filter(isInBox)) expect(kept).toContainEqual(position);
      }),
    );
  });

  it('crosses an edge at the same place in both directions, so that neighbours still meet', () => {
    fc.assert(
      fc.property(line, (given) => {
        const forth = clipLine(given, box).flat().map(String).sort();
        const back = clipLine([...given].reverse(), box)
          .flat()
          .map(String)
          .sort();
        expect(back).toEqual(forth);
      }),
    );
  });

  it('cuts a line that leaves and comes back in two', () => {
    expect(
      clipLine(
        [
          [5, 5],
          [15, 5],
          [15, 6],
          [5, 6],
        ],
        box,
      ),
    ).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 6],
        [5, 6],
      ],
    ]);
  });

  it('closes a ring along the edge', () => {
    expect(
      clipRing(
        [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
          [5, 5],
        ],
        box,
      ),
    ).toContainEqual([10, 8]);
  });

  it('finds nothing of a ring elsewhere', () => {
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
          [20, 20],
        ],
        box,
      ),
    ).toEqual([]);
    expect(
      clipLine(
        [
          [20, 20],
          [30, 20],
        ],
        box,
      ),
    ).toEqual([]);
  });
});

it('finds the whole box in a ring that runs along two of its edges', () => {
  const ring: Line = [
    [0, -5],
    [0, 15],
    [10, 15],
    [10, -5],
    [0, -5],
  ];
  for (const each of [ring, [...ring].reverse()]) {
    expect(Math.abs(planeArea(clipRing(each, box)))).toBe(100);
  }
});

it('gives back unchanged what lies in the box', () => {
  const ring: Line = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1],
  ];
  expect(clipRing(ring, box)).toEqual(ring);
  expect(clipLine(ring, box)).toEqual([ring]);
});
