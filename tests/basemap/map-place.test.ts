import { describe, expect, it } from 'vitest';
import { findOpeningBounds, type PlaceOnMap } from '../../src/basemap/map-place.ts';
import type { OverlayShape } from '../../src/basemap/overlay-shapes.ts';

const place = (id: string, lon: number, lat: number, extra: Partial<PlaceOnMap> = {}): PlaceOnMap => ({
  id,
  name: id,
  kind: 'town',
  lat,
  lon,
  about: true,
  ...extra,
});
const area: OverlayShape = {
  role: 'area',
  certainty: 'reported',
  label: '',
  shape: 'area',
  lines: [
    [
      [0, 0],
      [2, 1],
    ],
  ],
};

const WORLD = {
  labels: [
    {
      name: 'Norland',
      kind: 'country' as const,
      at: [50, 50] as const,
      zoom: 3,
      extent: [48, 47, 53, 52] as const,
    },
  ],
};

describe('what a map opens on', () => {
  it.each([
    [
      'the places that the text is about',
      [place('a', 1, 1), place('b', 3, 2), place('c', 90, 9, { about: false })],
      [],
      [1, 1, 3, 2],
    ],
    [
      'all pinned places where it is about none',
      [place('a', 1, 1, { about: false }), place('b', 3, 2, { about: false })],
      [],
      [1, 1, 3, 2],
    ],
    [
      'pinned places, not countries',
      [place('a', 1, 1), place('b', 50, 50, { kind: 'country' })],
      [],
      [1, 1, 1, 1],
    ],
    [
      'a country that the base map does not know where there is nothing else',
      [place('b', 50, 50, { kind: 'country' })],
      [],
      [50, 50, 50, 50],
    ],
    [
      'countries with their outlines where there is nothing else',
      [
        place('b', 50, 50, { kind: 'country', aliases: ['Norland'] }),
        place('river', 70, 60, { kind: 'river' }),
      ],
      [],
      [48, 47, 70, 60],
    ],
    ['the overlay and places near it', [place('a', 3, 1), place('far', 90, 9)], [area], [0, 0, 3, 1]],
    ['the overlay alone', [place('a', 3, 1, { about: false })], [area], [0, 0, 2, 1]],
  ] as [string, PlaceOnMap[], OverlayShape[], number[]][])('is %s', (_, places, shapes, bounds) => {
    expect(findOpeningBounds(places, shapes, WORLD)).toEqual(bounds);
  });

  it('is nothing where there is no place', () => {
    expect(findOpeningBounds([], [], WORLD)).toBeUndefined();
  });
});
