import { entityTypeOf } from '../entity-types/entity-types.ts';
import type { ContentError } from '../schemas/content-error.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { nearest } from '../text/nearest.ts';
import type { LoadedRecord } from './load-record.ts';

type Reference = readonly [path: readonly PropertyKey[], id: string];

/** An error for every id in a record's fields that no record has; `known` includes the ids of broken records. */
export function findBrokenReferences(
  loaded: readonly LoadedRecord[],
  known: ReadonlySet<string>,
): ContentError[] {
  return loaded.flatMap(({ record, errorAt }) =>
    referencesOf(record)
      .filter(([, id]) => !known.has(id))
      .map(([path, id]) => {
        const guess = nearest(id, known);
        const remedy = guess ? `did you mean "${guess}"?` : 'add a record for it or correct the id';
        return errorAt(path, `"${path.join('.')}" refers to the unknown entity "${id}"; ${remedy}`);
      }),
  );
}

/** Every field of a record that refers to another entity. */
function referencesOf(record: EntityRecord): Reference[] {
  const { links, nestedLinks = [] } = entityTypeOf(record.type);
  const nested = nestedLinks.flatMap(({ list, field }) =>
    readGroups(record, list).flatMap((group, i) => prefix([list, i], idsIn(group, field))),
  );
  return [...links.flatMap(({ field }) => idsIn(record, field)), ...nested];
}

function idsIn(fields: object, field: string): Reference[] {
  const value: unknown = Reflect.get(fields, field);
  if (typeof value === 'string') return [[[field], value]];
  return readIds(value).map((id, i) => [[field, i], id] as const);
}

function readIds(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

function readGroups(record: EntityRecord, list: string): object[] {
  const value: unknown = Reflect.get(record, list);
  const isGroup = (group: unknown): group is object => typeof group === 'object' && group !== null;
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

const prefix = (start: readonly PropertyKey[], references: readonly Reference[]): Reference[] =>
  references.map(([path, id]) => [[...start, ...path], id] as const);
