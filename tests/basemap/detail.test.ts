import { beforeAll, describe, expect, it } from 'vitest';
import { makeDetail } from '../../src/basemap/detail.ts';
import type { MapLayer } from '../../src/basemap/map-layer.ts';
import { distanceToLineKm, isInRings } from '../../src/basemap/measure.ts';

const fixture = (name: string) => `tests/basemap/fixtures/detail/${name}`;

describe('an extract made from files', () => {
  let detail: MapLayer;
  beforeAll(async () => {
    detail = await makeDetail({
      bounds: [0, 0, 1, 1],
      sources: {
        countries: fixture('countries.geojson'),
        water: fixture('water.geojson'),
        rivers: fixture('rivers.txt'),
        divisions: fixture('divisions.geojson'),
        names: fixture('names.geojson'),
      },
    });
  }, 60_000);

  it('has what two countries share as a border, and no coast there', () => {
    expect(detail.borders).toHaveLength(1);
    expect(distanceToLineKm([0.5, 0.5], detail.borders[0]!)).toBeLessThan(0.1);
  });

  it('fills the land of both, without a hole, and leaves the sea beside it', () => {
    expect(isInRings([0.15, 0.13], detail.land)).toBe(true);
    expect(isInRings([0.7, 0.3], detail.land)).toBe(true);
    expect(isInRings([0.95, 0.5], detail.land)).toBe(false);
  });

  it('joins the pieces of a river and gives it its name, and leaves a nameless one so', () => {
    const named = detail.rivers.filter(({ name }) => name === 'Brook');
    expect(named.map(({ line }) => line.length)).toEqual([3]);
    expect(detail.rivers.filter(({ name }) => name === undefined)).toHaveLength(1);
  });

  it('keeps a lake with its name and drops a pond', () => {
    expect(detail.lakes).toHaveLength(1);
    expect(isInRings([0.7, 0.7], detail.lakes)).toBe(true);
    expect(detail.labels.filter(({ kind }) => kind === 'lake').map(({ name }) => name)).toEqual(['Mere']);
  });

  it('draws a limit between divisions of a country and none along its border', () => {
    expect(detail.divisions).toHaveLength(1);
    expect(distanceToLineKm([0.25, 0.6], detail.divisions[0]!)).toBeLessThan(0.1);
    expect(detail.divisions.flat().every(([lon]) => lon <= 0.5)).toBe(true);
  });
});

it('is refused, naming the file, where that is no GeoJSON', async () => {
  const sources = { countries: fixture('wrong.geojson') };
  await expect(makeDetail({ bounds: [0, 0, 1, 1], sources })).rejects.toThrow(
    /wrong\.geojson is not valid GeoJSON/,
  );
});
