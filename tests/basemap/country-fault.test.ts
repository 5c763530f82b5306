import { expect, test } from 'vitest';
import { loadCountryBorders } from '../../src/basemap/country-borders.ts';
import { findCountryFault } from '../../src/basemap/country-fault.ts';
import type { Position } from '../../src/basemap/position.ts';

const { countries } = await loadCountryBorders('10m', 0.01);

test.each<[string, Position, string, string | undefined]>([
  ['a town in its country', [37.05, 36.59], 'SY', undefined],
  ['a town just over the border', [37.1, 36.72], 'SY', undefined],
  ['lat and lon swapped', [33.51, 36.29], 'SY', expect.stringMatching(/^is \d+ km outside Syria/)],
  ['another country', [2.35, 48.86], 'DE', 'is 298 km outside Germany (DE)'],
  ['the sea off an island', [-30, 40], 'PT', 'is 97 km outside Portugal (PT)'],
  ['a region whose border is disputed', [34.1, 44.95], 'UA', undefined],
  ['the same region, named by the other side', [34.1, 44.95], 'RU', undefined],
  ['another place in one of the two countries', [30.5, 50.45], 'RU', 'is 201 km outside Russia (RU)'],
  ['the Golan Heights', [35.8, 33.1], 'SY', undefined],
  ['Kosovo', [21.17, 42.66], 'RS', undefined],
  ['an unknown code', [2.35, 48.86], 'QQ', undefined],
])('%s', (_, at, code, expected) => {
  expect(findCountryFault(at, code, countries)).toEqual(expected);
});
