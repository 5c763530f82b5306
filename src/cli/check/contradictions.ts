import { dayRangeOf } from '../../dates/day-range.ts';
import { distanceKm } from '../../math/great-circle.ts';
import type { EntityRecord } from '../../schemas/entity.ts';
import type { CheckedSite, Finding, FindingKind } from './finding.ts';

/** Offices that one person holds at a time. */
const EXCLUSIVE =
  /^(?:president|prime minister|chancellor|king|queen|emperor|pope|secretary[- ]general|mayor|foreign minister|secretary of state)\b/i;
/** A place that is farther in kilometers from where GeoNames has it is another one. */
const FAR = 50;

/** Records that cannot all be right. */
export const contradictions: FindingKind = {
  name: 'contradictions',
  label: 'contradiction',
  counted: ['contradiction', 'contradictions'],
  find: (site) => [...findSharedIds(site), ...findRivals(site), ...findMisplaced(site)],
};

function findSharedIds({ entities, fileOf }: CheckedSite): Finding[] {
  const ids = [...entities.values()].flatMap(({ id, identifiers: { wikidata, geonames } }) => [
    ...(wikidata === undefined ? [] : [{ id, number: `Wikidata ${wikidata}` }]),
    ...(geonames === undefined ? [] : [{ id, number: `GeoNames ${geonames}` }]),
  ]);
  return [...Map.groupBy(ids, ({ number }) => number)].flatMap(([number, [first, ...others]]) =>
    others.map(({ id }) => ({
      place: fileOf(id),
      reason: `is ${number}, as ${fileOf(first?.id ?? '')} is: correct one, or join the two`,
      weight: 3,
    })),
  );
}

interface Held {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The latest start and the earliest end that the dates allow, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** Two people who hold an office of one person at the same time. */
function findRivals({ entities, fileOf }: CheckedSite): Finding[] {
  const held = [...entities.values()].flatMap(listHeld);
  return [...Map.groupBy(held, ({ title }) => title.toLowerCase()).values()].flatMap((all) =>
    all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .filter((other) => other.id !== one.id && one.from < other.to && other.from < one.to)
        .map((other) => ({
          place: fileOf(other.id),
          reason: `${other.name} and ${one.name} (${fileOf(one.id)}) are both ${one.title} at one time: correct "from" or "to"`,
          weight: 2,
        })),
    ),
  );
}

function listHeld(record: EntityRecord): Held[] {
  if (!('roles' in record)) return [];
  return record.roles.flatMap(({ title, from, to }) => {
    // Without any date, nobody says that it was at the same time.
    if (!EXCLUSIVE.test(title) || (from === undefined && to === undefined)) return [];
    const start = from === undefined ? Number.NEGATIVE_INFINITY : dayRangeOf(from).max;
    const end = to === undefined ? Number.POSITIVE_INFINITY : dayRangeOf(to).min;
    return [{ id: record.id, name: record.name, title, from: start, to: end }];
  });
}

function findMisplaced({ entities, gazetteer, fileOf }: CheckedSite): Finding[] {
  return [...entities.values()].flatMap((record) => {
    if (!('coordinates' in record) || !record.coordinates) return [];
    const { lat, lon } = record.coordinates;
    const { geonames } = record.identifiers;
    const known = [record.name, ...record.aliases]
      .flatMap((name) => gazetteer.lookup(name))
      .find((one) => one.geonames !== undefined && one.geonames === geonames);
    const away = known ? Math.round(distanceKm([lon, lat], [known.lon, known.lat])) : 0;
    if (!known || away <= FAR) return [];
    const reason = `${record.name} is ${away} km from where GeoNames ${geonames} is (${known.lat}, ${known.lon}): correct "coordinates" or "geonames"`;
    return [{ place: fileOf(record.id), reason, weight: 1 }];
  });
}
