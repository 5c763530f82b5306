import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { gazetteerEntries } from '../../src/knowledge/gazetteer-entries.ts';
import { openGazetteer } from '../../src/knowledge/gazetteer-lookup.ts';
import { loadGazetteer } from '../../src/knowledge/load-gazetteer.ts';
import { makeGazetteer } from '../../src/knowledge/make-gazetteer.ts';
import { hashKey, placeKey } from '../../src/knowledge/place-key.ts';

const city = (fields: {
  id: number;
  name: string;
  alternates?: string;
  country: string;
  region: string;
  population: number;
  feature?: string;
}) => {
  const columns = Array.from({ length: 19 }, () => '');
  columns[0] = String(fields.id);
  columns[1] = fields.name;
  columns[2] = fields.name;
  columns[3] = fields.alternates ?? '';
  columns[4] = String(fields.id);
  columns[5] = String(-fields.id);
  columns[7] = fields.feature ?? 'PPL';
  columns[8] = fields.country;
  columns[10] = fields.region;
  columns[14] = String(fields.population);
  return columns.join('\t');
};

const CITIES = [
  city({ id: 1, name: 'Grenby', country: 'NO', region: '01', population: 5000 }),
  city({ id: 2, name: 'Grenby', country: 'SE', region: '02', population: 90_000 }),
  city({
    id: 3,
    name: 'Saint Ögrün',
    alternates: 'Grenby,Стогрюн,STO,Sankt Ogrun',
    country: 'SE',
    region: '02',
    population: 300_000,
  }),
  city({ id: 4, name: 'Varga City', country: 'SE', region: '03', population: 800_000 }),
  city({ id: 5, name: 'Kapital', country: 'NO', region: '01', population: 50_000, feature: 'PPLC' }),
  city({ id: 6, name: 'Kapital', country: 'SE', region: '03', population: 100_000 }),
].join('\n');

const gazetteer = openGazetteer(
  makeGazetteer(gazetteerEntries(CITIES, 'SE.02\tOgrun Province\nSE.03\tVarga\nXX.01\tNowhere\n')),
);
const told = (name: string) =>
  gazetteer.lookup(name).map(({ kind, country, geonames }) => `${kind} ${country} ${geonames}`);

describe('lookup', () => {
  it.each([
    ['Grenby', ['city SE 2', 'city SE 3', 'city NO 1']],
    ['GRENBY', ['city SE 2', 'city SE 3', 'city NO 1']],
    ['St. Ogrun', ['city SE 3']],
    ['Sankt Ogrun', ['city SE 3']],
    ['STO', []],
    ['Nowhere', []],
    ['', []],
    ['Kapital', ['city NO 5', 'city SE 6']],
    ['Varga', ['city SE 4', 'region SE undefined']],
    ['Ogrun', ['region SE undefined']],
    ['Sweden', ['country SE undefined']],
    ['Gaza', ['region PS undefined']],
  ])('finds the places called %j, the most likely first', (name, expected) => {
    expect(told(name)).toEqual(expected);
  });

  it('returns the name, center and population of a place', () => {
    expect(gazetteer.lookup('Sankt Ogrun')).toEqual([
      { geonames: 3, name: 'Saint Ögrün', country: 'SE', lat: 3, lon: -3, population: 300_000, kind: 'city' },
    ]);
    expect(gazetteer.lookup('Ogrun')[0]).toMatchObject({ lat: 2.5, lon: -2.5, population: 390_000 });
  });

  it('finds the countries of adjectives and peoples', () => {
    expect(['Turkish', 'turks', 'Swiss', 'Table'].map((word) => gazetteer.countryOfDemonym?.(word))).toEqual([
      'TR',
      'TR',
      'CH',
      undefined,
    ]);
  });
});

it('rejects a buffer without a gazetteer', () => {
  expect(() => openGazetteer(new ArrayBuffer(64))).toThrow(RangeError);
  expect(() => openGazetteer(new ArrayBuffer(1))).toThrow(RangeError);
});

it.each([
  ['Saint Petersburg', 'st petersburg'],
  ['St. Petersburg', 'st petersburg'],
  ['I‘zāz', 'izaz'],
  ['Port-au-Prince', 'port au prince'],
  ['Łódź', 'lodz'],
])('compares %j as %j', (name, key) => {
  expect(placeKey(name)).toBe(key);
});

it('hashes equal keys alike and different keys differently', () => {
  expect(hashKey('grenby')).toEqual(hashKey('grenby'));
  const hashes = new Set(Array.from({ length: 50_000 }, (_, i) => hashKey(`place ${i}`).join()));
  expect(hashes.size).toBe(50_000);
});

describe('loadGazetteer', () => {
  const cache = mkdtempSync(join(tmpdir(), 'newsgloss-'));
  afterAll(() => rmSync(cache, { recursive: true }));

  it('finds places all over the world, with the same results from the cache', () => {
    const made = loadGazetteer(new DiskCache(cache));
    expect(made.lookup('Hangzhou')[0]).toMatchObject({ geonames: 1808926, country: 'CN' });
    expect(readdirSync(cache)).toHaveLength(1);
    const kept = loadGazetteer(new DiskCache(cache));
    expect(kept.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(Buffer.from(new Uint8Array(kept.buffer)).equals(new Uint8Array(made.buffer))).toBe(true);
  }, 60_000);

  it('rebuilds a broken cache, and works without one that cannot be written', () => {
    const [name = ''] = readdirSync(cache);
    writeFileSync(join(cache, name), 'not a gazetteer');
    expect(loadGazetteer(new DiskCache(cache)).lookup('Minsk')[0]?.geonames).toBe(625144);
    expect(loadGazetteer(new DiskCache(join(cache, name))).lookup('Minsk')[0]?.geonames).toBe(625144);
  }, 60_000);
});
