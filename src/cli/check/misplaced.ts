import { loadCountryBorders } from '../../basemap/country-borders.ts';
import { findCountryFault } from '../../basemap/country-fault.ts';
import { distanceKm } from '../../math/great-circle.ts';
import type { EntityRecord } from '../../schemas/entity.ts';
import type { CheckedSite, Finding } from './finding.ts';

/** A place that is farther in kilometers from where GeoNames has it is another one. */
const FAR = 50;
/** An event takes place within as many kilometers of the town where it is said to be. */
const FAR_EVENT = 100;
/** Degrees; about a kilometer. */
const TOLERANCE = 0.01;

/** Places whose coordinates say where they are to a few kilometers. */
const SMALL: ReadonlySet<string> = new Set(['city', 'town', 'village', 'site']);

/** Finds coordinates that do not fit GeoNames, the country of a place, or the place of an event. */
export async function findMisplaced(site: CheckedSite): Promise<Finding[]> {
  return [...findFar(site), ...(await findAbroad(site)), ...findFarEvents(site)];
}

function findFar({ entities, gazetteer, positionOf }: CheckedSite): Finding[] {
  return [...entities.values()].flatMap((record) => {
    const at = pointOf(record);
    const { geonames } = record.identifiers;
    if (!at || geonames === undefined) return [];
    const known = [record.name, ...record.aliases]
      .flatMap((name) => gazetteer.lookup(name))
      .find((one) => one.geonames === geonames);
    const away = known ? Math.round(distanceKm(at, [known.lon, known.lat])) : 0;
    if (!known || away <= FAR) return [];
    return [
      {
        at: positionOf(record.id, ['coordinates']),
        words: record.name,
        why: `is ${away} km from where GeoNames ${geonames} is (${known.lat}, ${known.lon})`,
        fix: 'correct "coordinates" or "geonames"',
        weight: 1,
      },
    ];
  });
}

async function findAbroad({ entities, positionOf }: CheckedSite): Promise<Finding[]> {
  const places = [...entities.values()].flatMap((record) => {
    const at = pointOf(record);
    if (!('kind' in record) || !SMALL.has(record.kind) || !at || record.country === undefined) return [];
    return [{ ...record, at, country: record.country }];
  });
  if (places.length === 0) return [];
  const { countries } = await loadCountryBorders('10m', TOLERANCE);
  return places.flatMap(({ id, name, at, country }) => {
    const fault = findCountryFault(at, country, countries);
    if (fault === undefined) return [];
    return [
      {
        at: positionOf(id, ['coordinates']),
        words: name,
        why: fault,
        fix: 'correct "coordinates" (lat is degrees north, lon degrees east) or "country"',
        weight: 1,
      },
    ];
  });
}

function findFarEvents({ entities, positionOf }: CheckedSite): Finding[] {
  return [...entities.values()].flatMap((record) => {
    const at = pointOf(record);
    if (!('at' in record) || !at) return [];
    const towns = record.at.flatMap((id) => {
      const place = entities.get(id);
      const point = place && pointOf(place);
      return point && 'kind' in place && SMALL.has(place.kind) ? [{ place, point }] : [];
    });
    const [nearest] = towns
      .map(({ place, point }) => ({ place, km: Math.round(distanceKm(at, point)) }))
      .sort((a, b) => a.km - b.km);
    // A country or region among its places may well have it.
    if (!nearest || nearest.km <= FAR_EVENT || towns.length < record.at.length) return [];
    return [
      {
        at: positionOf(record.id, ['coordinates']),
        words: record.name,
        why: `is ${nearest.km} km from ${nearest.place.name}, where it is said to be`,
        fix: 'correct "coordinates" or "at"',
        weight: 1,
      },
    ];
  });
}

function pointOf(record: EntityRecord): readonly [lon: number, lat: number] | undefined {
  if (!('coordinates' in record) || !record.coordinates) return undefined;
  return [record.coordinates.lon, record.coordinates.lat];
}
