import type { ContentError } from '../schemas/content-error.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { nearest } from '../text/nearest.ts';
import type { LoadedRecord } from './load-record.ts';

type Reference = readonly [path: readonly PropertyKey[], id: string];

/** An error for every id in a record's fields that no record has; `known` are all ids, broken records' included. */
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
        return errorAt(path, `"${path.join('.')}" names the unknown entity "${id}"; ${remedy}`);
      }),
  );
}

/** Every place in a record that names another entity. */
function referencesOf(record: EntityRecord): Reference[] {
  switch (record.type) {
    case 'person':
      return record.roles.flatMap((role, i) => one(['roles', i, 'of'], role.of));
    case 'organization':
      return one(['of'], record.of);
    case 'place':
      return one(['in'], record.in);
    case 'event':
      return many('at', record.at);
    case 'agreement':
      return [...many('parties', record.parties), ...many('at', record.at)];
    case 'work':
      return many('by', record.by);
  }
}

const one = (path: readonly PropertyKey[], id: string | undefined): Reference[] =>
  id === undefined ? [] : [[path, id]];

const many = (field: string, ids: readonly string[]): Reference[] =>
  ids.map((id, i) => [[field, i], id] as const);
