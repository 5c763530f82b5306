import { expect, test } from 'vitest';
import { createNamer } from '../../src/basemap/own-names.ts';

const nameOf = createNamer([
  { name: 'Azaz', aliases: ['Izaz', 'A‘zāz'], lat: 36.59, lon: 37.05 },
  { name: 'Springfield', aliases: ['Spring City'], lat: 40, lon: -89 },
]);

test.each<[string, [number, number], string]>([
  ['Izaz', [37.04, 36.58], 'Azaz'],
  ['A‘zaz', [37.04, 36.58], 'Azaz'],
  ['Azaz', [37.04, 36.58], 'Azaz'],
  ['Kilis', [37.1, 36.7], 'Kilis'],
  ['Spring City', [-85, 36], 'Spring City'],
])('a label %s at %j is %s', (name, at, expected) => {
  expect(nameOf({ name, at })).toBe(expected);
});
