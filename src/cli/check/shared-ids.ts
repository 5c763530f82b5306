import type { EntityRecord } from '../../schemas/entity.ts';
import type { CheckedSite, Finding } from './finding.ts';

const REGISTERS = { wikidata: 'Wikidata', geonames: 'GeoNames' } as const;

/** Records with the Wikidata or GeoNames id of another. */
export function findSharedIds({ entities, positionOf }: CheckedSite): Finding[] {
  const all = Map.groupBy([...entities.values()].flatMap(listIds), ({ number }) => number);
  return [...all].flatMap(([number, [first, ...others]]) =>
    others.map(({ id, field }) => ({
      at: positionOf(id, ['identifiers', field]),
      words: number,
      why: `is also the id of ${positionOf(first?.id ?? '', []).file}`,
      fix: 'correct one of the two, or join the records',
      weight: 3,
    })),
  );
}

function listIds({ id, identifiers }: EntityRecord) {
  return (['wikidata', 'geonames'] as const).flatMap((field) => {
    const value = identifiers[field];
    return value === undefined ? [] : [{ id, field, number: `${REGISTERS[field]} ${value}` }];
  });
}
