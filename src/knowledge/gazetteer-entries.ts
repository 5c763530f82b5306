import { COUNTRIES } from './countries.ts';
import { placeKey } from './place-key.ts';
import { WORLD_REGIONS } from './regions-of-the-world.ts';

/** A place to put into the gazetteer. */
export interface GazetteerEntry {
  readonly name: string;
  /** Keys of all names; the first is that of the name itself. */
  readonly keys: readonly string[];
  /** How many of the keys are the place’s common names; the rest are names in other languages. */
  readonly usual: number;
  readonly geonames: number;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly kind: 'city' | 'region' | 'country';
  /** How likely a text means this place among all with the name: population, weighted by the kind of place. */
  readonly weight: number;
}

/** Columns of GeoNames’ table (download.geonames.org/export/dump/readme.txt). */
const COLUMN = {
  id: 0,
  name: 1,
  ascii: 2,
  alternates: 3,
  lat: 4,
  lon: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  population: 14,
};

/** A capital is in the news more often than its population suggests: Washington is not the state. */
const CAPITAL_WEIGHT = 3;
/** A region often shares its name with its main town, and then the town is meant. */
const REGION_WEIGHT = 0.2;
/** "New York" for New York City, but Oklahoma is the state. */
const SHORT_OF_CITY = 0.75;
/** Countries and parts of the world come before any city with the same name. */
const COUNTRY_WEIGHT = 1e10;
const WORLD_REGION_WEIGHT = 1e9;

const LATIN_NAME = /^[\p{sc=Latin}\p{M}\s’'‘`ʼ.-]{3,}$/u;
const CODE = /^[A-Z]{3,4}$/;

/** Cities (GeoNames `cities500.txt`), regions (one `CC.code<tab>name` per line), countries, parts of the world. */
export function* gazetteerEntries(cities: string, regions: string): Generator<GazetteerEntry> {
  const sums = new Map<string, AreaTotals>();
  for (const line of linesOf(cities)) {
    const fields = line.split('\t');
    if (fields.length <= COLUMN.population) continue;
    const city = parseCity(fields);
    yield city;
    for (const area of [city.country, `${city.country}.${fields[COLUMN.admin1] ?? ''}`])
      addTo(sums, area, city);
  }
  yield* regionEntries(regions, sums);
  yield* countryEntries(sums);
  yield* worldRegionEntries();
}

/** Lines one by one, since there are two hundred thousand. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    const at = text.indexOf('\n', start);
    end = at < 0 ? text.length : at;
    yield text.slice(start, end);
  }
}

function parseCity(fields: readonly string[]): GazetteerEntry {
  const [name = '', ascii = ''] = [fields[COLUMN.name], fields[COLUMN.ascii]];
  const alternates = (fields[COLUMN.alternates] ?? '')
    .split(',')
    .filter((other) => LATIN_NAME.test(other) && !CODE.test(other));
  const usual = new Set([name, ascii].map(placeKey));
  const isCity = name.endsWith(' City');
  if (isCity) usual.add(placeKey(name.slice(0, -5)));
  const population = Number(fields[COLUMN.population]);
  const capital = fields[COLUMN.feature] === 'PPLC' ? CAPITAL_WEIGHT : 1;
  return {
    name,
    keys: [...new Set([...usual, ...alternates.map(placeKey)])].filter((key) => key !== ''),
    usual: usual.size,
    geonames: Number(fields[COLUMN.id]),
    country: fields[COLUMN.country] ?? '',
    lat: Number(fields[COLUMN.lat]),
    lon: Number(fields[COLUMN.lon]),
    population,
    kind: 'city',
    weight: (population + 1) * capital * (isCity ? SHORT_OF_CITY : 1),
  };
}

/** The population of an area and the bounding box of its towns. */
interface AreaTotals {
  population: number;
  north: number;
  south: number;
  east: number;
  west: number;
}

function addTo(sums: Map<string, AreaTotals>, area: string, { lat, lon, population }: GazetteerEntry) {
  const sum = sums.get(area) ?? { population: 0, north: lat, south: lat, east: lon, west: lon };
  sum.population += population;
  sum.north = Math.max(sum.north, lat);
  sum.south = Math.min(sum.south, lat);
  sum.east = Math.max(sum.east, lon);
  sum.west = Math.min(sum.west, lon);
  sums.set(area, sum);
}

const GENERIC =
  /^(?:the )?(?:state of |province of |republic of |autonomous region of )|(?: (?:governorate|province|state|region|oblast|prefecture|district|county|department|republic|krai))+$/;

/** Regions of countries, each at the center of its towns' bounding box (at the east end across the date line). */
function regionEntries(regions: string, sums: ReadonlyMap<string, AreaTotals>): GazetteerEntry[] {
  return regions.split('\n').flatMap((line) => {
    const [code = '', name = ''] = line.split('\t');
    const sum = sums.get(code);
    if (!sum) return [];
    const key = placeKey(name);
    const keys = [...new Set([key, key.replace(GENERIC, '')])].filter((one) => one.length > 2);
    const { population, north, south, east, west } = sum;
    const [lat, lon] = [(north + south) / 2, east - west > 180 ? east : (east + west) / 2];
    const country = code.slice(0, 2);
    return [
      {
        name,
        keys,
        usual: keys.length,
        geonames: 0,
        country,
        lat,
        lon,
        population,
        kind: 'region' as const,
        weight: population * REGION_WEIGHT,
      },
    ];
  });
}

function countryEntries(sums: ReadonlyMap<string, AreaTotals>): GazetteerEntry[] {
  return COUNTRIES.map(({ code, names, lat, lon }) => {
    const keys = [...new Set(names.map(placeKey))];
    const population = sums.get(code)?.population ?? 0;
    return {
      name: names[0] ?? code,
      keys,
      usual: keys.length,
      geonames: 0,
      country: code,
      lat,
      lon,
      population,
      kind: 'country',
      weight: COUNTRY_WEIGHT + population,
    };
  });
}

function worldRegionEntries(): GazetteerEntry[] {
  return WORLD_REGIONS.map(({ names, country, lat, lon }) => {
    const keys = names.map(placeKey);
    return {
      name: names[0] ?? '',
      keys,
      usual: keys.length,
      geonames: 0,
      country,
      lat,
      lon,
      population: 0,
      kind: 'region',
      weight: WORLD_REGION_WEIGHT,
    };
  });
}
