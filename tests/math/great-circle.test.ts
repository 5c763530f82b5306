import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceKm, EARTH_RADIUS_KM } from '../../src/math/great-circle.ts';

it('has 111 km to a degree of latitude', () => {
  expect(distanceKm([10, 50], [10, 51])).toBeCloseTo(111.19, 1);
});

it('agrees with d3-geo, across the antimeridian and the poles too', () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  fc.assert(
    fc.property(position, position, (a, b) => {
      expect(distanceKm(a, b)).toBeCloseTo(geoDistance(a, b) * EARTH_RADIUS_KM, 1);
    }),
  );
});
