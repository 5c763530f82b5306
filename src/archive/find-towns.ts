import type { EntityRecord } from '../schemas/entity.ts';

/** A town that a site has a record of. */
export interface RecordedTown {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** Towns with other names in a box [west, south, east, north] in degrees, in the order of the records. */
export function findTowns(
  records: Iterable<EntityRecord>,
  [west, south, east, north]: readonly [number, number, number, number],
): RecordedTown[] {
  return [...records].flatMap((record) => {
    if (!('kind' in record && TOWNS.has(record.kind) && record.coordinates)) return [];
    const { name, aliases, coordinates } = record;
    const { lat, lon } = coordinates;
    const isInside = lon >= west && lon <= east && lat >= south && lat <= north;
    return aliases.length > 0 && isInside ? [{ name, aliases, lat, lon }] : [];
  });
}
