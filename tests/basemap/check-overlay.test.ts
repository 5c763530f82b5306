import { beforeAll, describe, expect, it } from 'vitest';
import { type CountryShape, checkOverlay } from '../../src/basemap/check-overlay.ts';
import { loadCountryFinder } from '../../src/basemap/find-country.ts';
import type { Position } from '../../src/basemap/position.ts';
import { type Overlay, overlaySchema } from '../../src/schemas/overlay.ts';

const country: CountryShape = {
  name: 'Flatland',
  rings: [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ],
  ],
};
const find = (id: string) => (id === 'flatland' ? country : undefined);

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const toOverlay = (coordinates: readonly (readonly Position[])[], extra: object = {}): Overlay =>
  overlaySchema.parse({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { role: 'area', label: 'Strip', certainty: 'reported', source: 'a report', ...extra },
        geometry: { type: 'Polygon', coordinates },
      },
    ],
  });

const toRules = (overlay: Overlay) =>
  checkOverlay(overlay, find).map(({ severity, rule }) => `${severity} ${rule}`);

describe('the check of an overlay', () => {
  it('prints the area beside the figure of the article', () => {
    const messages = checkOverlay(toOverlay([square(0.5, 0.5, 0.2)], { areaKm2: 600 }), find);
    expect(messages.map(({ severity }) => severity)).toEqual(['warning']);
    expect(messages.map(({ reason }) => reason)).toEqual([
      '“Strip” covers 495 km² as drawn; the article says 600 km² (82%)',
    ]);
  });

  it('takes a hole off', () => {
    const [message] = checkOverlay(toOverlay([square(0.5, 0.5, 0.2), square(0.55, 0.55, 0.1)]), find);
    expect(message?.reason).toBe('“Strip” covers 371 km² as drawn');
  });

  it.each([
    ['well inside', square(0.5, 0.5, 0.2), ['info overlay-area']],
    ['two kilometres over the border', square(1.818, 0.5, 0.2), ['info overlay-area']],
    ['twenty kilometres over it', square(1.98, 0.5, 0.2), ['info overlay-area', 'error overlay-outside']],
    ['elsewhere', square(5, 5, 0.2), ['info overlay-area', 'error overlay-outside']],
  ])('takes an area %s', (_, ring, rules) => {
    expect(toRules(toOverlay([ring], { in: 'flatland' }))).toEqual(rules);
  });

  it('asks nothing of an area that claims no country', () => {
    expect(toRules(toOverlay([square(5, 5, 0.2)]))).toEqual(['info overlay-area']);
  });

  it('tells an open ring', () => {
    expect(toRules(toOverlay([square(0.5, 0.5, 0.2).slice(0, 4)]))).toEqual(['error overlay-ring']);
  });

  it('tells a claim to lie in what has no border', () => {
    expect(toRules(toOverlay([square(0.5, 0.5, 0.2)], { in: 'atlantis' }))).toEqual([
      'info overlay-area',
      'info overlay-outside',
    ]);
  });

  it('has nothing to say of arrows and labels', () => {
    const overlay = toOverlay([square(0.5, 0.5, 0.2)]);
    const [feature] = overlay.features;
    const arrow = {
      ...feature!,
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          [9, 9],
          [8, 8],
        ] as [number, number][],
      },
    };
    expect(toRules({ ...overlay, features: [arrow] })).toEqual([]);
  });
});

describe('finding a country by the id of its record', () => {
  let findCountry: Awaited<ReturnType<typeof loadCountryFinder>>;
  beforeAll(async () => {
    findCountry = await loadCountryFinder();
  }, 30_000);

  it.each([
    ['syria', 'Syria'],
    ['united-states', 'United States'],
    ['ivory-coast', 'Ivory Coast'],
    ['aleppo', undefined],
  ])('%s is %s', (id, name) => {
    expect(findCountry(id)?.name).toBe(name);
  });
});
