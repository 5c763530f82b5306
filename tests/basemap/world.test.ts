import { beforeAll, describe, expect, it } from 'vitest';
import { loadDetails } from '../../src/basemap/detail-files.ts';
import { loadMapLayers, type MapLayers } from '../../src/basemap/load-map-layers.ts';
import type { MapLayer } from '../../src/basemap/map-layer.ts';
import { distanceToLineKm, isInRings } from '../../src/basemap/measure.ts';
import { nameKey } from '../../src/basemap/name-key.ts';
import type { Position } from '../../src/basemap/position.ts';
import { NAMED_RIVERS } from '../../src/basemap/river-names.ts';
import { openSite } from '../../src/schemas/site-folder.ts';

let layers: MapLayers;
beforeAll(async () => {
  layers = await loadMapLayers(loadDetails(openSite('.')));
}, 60_000);

const findPart = ([lon, lat]: Position): MapLayer => {
  const part = [...layers.parts.values()].find(
    ({ bounds: [west, south, east, north] }) => lon >= west && lon < east && lat >= south && lat < north,
  );
  if (part === undefined) throw new RangeError(`no part at ${lon}, ${lat}`);
  return part;
};

const toDistance = ({ rivers }: MapLayer, name: string, at: Position) =>
  Math.min(...rivers.filter((river) => river.name === name).map(({ line }) => distanceToLineKm(at, line)));

describe('the coarse world', () => {
  it.each([
    ['Ankara', [32.85, 39.93], true],
    ['the Sahara', [5, 24], true],
    ['Tasmania', [146.5, -42], true],
    ['the Black Sea', [34, 43], false],
    ['the Atlantic', [-35, 30], false],
  ] as [string, Position, boolean][])('has %s at %o on land: %s', (_, at, expected) => {
    expect(isInRings(at, layers.world.land)).toBe(expected);
  });

  it('names countries, seas and capitals, in full', () => {
    const names = layers.world.labels.map(({ name }) => name);
    for (const name of ['Syria', 'Turkey', 'United States', 'DR Congo', 'Black Sea', 'Damascus', 'Beijing']) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => /\.(?:$| )/.test(name))).toEqual([]);
  });

  it('sets the name of each country on land', () => {
    const countries = layers.world.labels.filter(({ kind }) => kind === 'country');
    const large = countries.slice(0, 120);
    expect(large.filter(({ at }) => !isInRings(at, layers.world.land)).map(({ name }) => name)).toEqual([]);
  });

  it('draws borders in dispute apart', () => {
    const near = (at: Position, lines: MapLayer['borders']) =>
      Math.min(...lines.map((line) => distanceToLineKm(at, line)));
    const isthmus: Position = [33.7, 46.1];
    expect(near(isthmus, layers.world.disputed)).toBeLessThan(20);
    expect(near(isthmus, layers.world.borders)).toBeGreaterThan(100);
  });
});

describe('the fine world', () => {
  it.each([
    ['Euphrates', [38.0, 36.8]],
    ['Danube', [19.05, 47.5]],
    ['Yangtze', [114.3, 30.6]],
    ['Nile', [31.23, 30.04]],
  ] as [string, Position][])('has the %s at %o', (name, at) => {
    expect(toDistance(findPart(at), name, at)).toBeLessThan(8);
  });

  it('has every river that is named, within 40 km of the towns on it', () => {
    const rivers = [...layers.parts.values()].flatMap((part) => part.rivers);
    const missing = NAMED_RIVERS.filter(({ name, upper, lower }) => {
      const lines = rivers.filter((river) => river.name === name).map(({ line }) => line);
      return [upper, lower].some((at) => !lines.some((line) => distanceToLineKm(at, line) < 40));
    });
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('has Taihu, and land around it', () => {
    const part = findPart([120.1, 31.2]);
    expect(isInRings([120.1, 31.2], part.lakes)).toBe(true);
    expect(isInRings([119.6, 31.2], part.lakes)).toBe(false);
  });

  it('labels towns without the marks of transliteration, and with a language’s own', () => {
    const names = [...layers.parts.values()].flatMap(({ labels }) => labels.map(({ name }) => name));
    expect(names).toContain('Şanlıurfa');
    expect(names.filter((name) => nameKey(name) === 'manbij')).toEqual(['Manbij']);
    expect(names.filter((name) => /[āīū‘]/.test(name)).length).toBeLessThan(names.length * 0.01);
  });
});

describe('the extract of the Syrian and Turkish border', () => {
  const find = () => layers.details.get('syria-turkey')!;

  it.each([
    [37.0416, 36.7343],
    [37.2463, 36.6708],
    [37.6803, 36.7438],
    [38.0304, 36.8348],
  ] as Position[])('has the border within 200 m of where OpenStreetMap has it, at %f, %f', (...at) => {
    const nearest = Math.min(...find().borders.map((line) => distanceToLineKm(at, line)));
    expect(nearest).toBeLessThan(0.2);
  });

  it.each([
    ['Lake Assad', [38.1, 36.1], true],
    ['Aleppo', [37.16, 36.2], false],
    ['Manbij', [37.955, 36.528], false],
  ] as [string, Position, boolean][])('has %s at %o under water: %s', (_, at, expected) => {
    expect(isInRings(at, find().lakes)).toBe(expected);
  });

  it('has the Euphrates at Jarablus, and the sea off Latakia', () => {
    expect(toDistance(find(), 'Euphrates', [38.03, 36.82])).toBeLessThan(3);
    expect(isInRings([35.4, 35.5], find().land)).toBe(false);
    expect(isInRings([35.95, 35.5], find().land)).toBe(true);
  });

  it('names both countries and the towns of the strip', () => {
    const names = find().labels.map(({ name }) => nameKey(name));
    for (const name of ['Syria', 'Turkey', 'Jarabulus', 'Manbij', 'Al Bab', 'Kilis', 'Aleppo']) {
      expect(names).toContain(nameKey(name));
    }
  });
});
