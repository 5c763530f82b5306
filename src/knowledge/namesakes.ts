import type { ContentError } from '../schemas/content-error.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { LoadedRecord } from './load-record.ts';

/** A name of a record, and its place in the record. */
interface Bearer {
  readonly loaded: LoadedRecord;
  readonly path: readonly PropertyKey[];
  readonly name: string;
}

/** A name of two records, with its place in the second one. */
export interface SharedName {
  readonly name: string;
  /** The file of the first record. */
  readonly file: string;
  /** The id of the second one. */
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/**
 * Finds names that several records share. A mention of such a name is not linked, since a wrong link is worse than none. Two
 * records of one type with the same display name are an error, because readers could not tell them apart either. Any
 * other shared name is for an editor to decide.
 */
export function findNamesakes(
  records: readonly LoadedRecord[],
  files: ReadonlyMap<string, string>,
): { readonly errors: ContentError[]; readonly shared: SharedName[] } {
  const [errors, shared]: [ContentError[], SharedName[]] = [[], []];
  for (const bearers of groupByName(records)) {
    const [first, ...others] = bearers;
    for (const other of first ? others : []) {
      if (first === undefined || other.loaded === first.loaded) continue;
      const file = files.get(first.loaded.record.id) ?? first.loaded.record.id;
      if (isSameHeading(first, other))
        errors.push(other.loaded.errorAt(other.path, errorReason(other.name, file)));
      else
        shared.push({
          name: other.name,
          file,
          id: other.loaded.record.id,
          path: other.path,
        });
    }
  }
  return { errors, shared };
}

const errorReason = (name: string, file: string) =>
  `“${name}” is also the name of ${file}, so mentions of it cannot be linked; merge the two records, or give one a more specific name, such as “${name} (historian)”`;

function isSameHeading(a: Bearer, b: Bearer): boolean {
  return a.path[0] === 'name' && b.path[0] === 'name' && a.loaded.record.type === b.loaded.record.type;
}

/** Display names come first, so that an alias is reported against the record with that display name. */
function groupByName(records: readonly LoadedRecord[]): Bearer[][] {
  const bearers = records.flatMap(namesOf).sort((a, b) => a.path.length - b.path.length);
  const groups = Map.groupBy(bearers, ({ name }) => nameKey(name));
  return [...groups].filter(([key, group]) => key !== '' && group.length > 1).map(([, group]) => group);
}

function namesOf(loaded: LoadedRecord): Bearer[] {
  const { name, aliases, original }: EntityRecord = loaded.record;
  const own = nameKey(name);
  const bearers: Bearer[] = [
    { loaded, path: ['name'], name },
    ...aliases.map((alias, i) => ({ loaded, path: ['aliases', i], name: alias })),
    ...original.map(({ text }, i) => ({ loaded, path: ['original', i, 'text'], name: text })),
  ];
  return bearers.filter((bearer, i) => i === 0 || nameKey(bearer.name) !== own);
}

/** A name as the annotator compares it: without case, accents, punctuation and "the". */
export function nameKey(name: string): string {
  const plain = plainLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(/^the (?=.)/, '');
}
