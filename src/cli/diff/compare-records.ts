import type { EntityRecord } from '../../schemas/entity.ts';
import type { FieldChange } from './compare-texts.ts';

/** A record that was added, removed, renamed or changed. */
export interface RecordDifference {
  readonly status: 'added' | 'removed' | 'renamed' | 'changed';
  readonly id: string;
  readonly file: string;
  /** Its display name. */
  readonly name: string;
  /** The former id of one that was renamed. */
  readonly formerly: string | undefined;
  readonly fields: readonly FieldChange[];
}

type Records = ReadonlyMap<string, { readonly record: EntityRecord; readonly file: string }>;

/** The present id by each former one that records name under `formerly`. */
export function findCurrentIds(records: Records | undefined): ReadonlyMap<string, string> {
  const all = [...(records?.values() ?? [])];
  return new Map(
    all.flatMap(({ record: { id, formerly } }) =>
      formerly.filter((former) => !records?.has(former)).map((former) => [former, id] as const),
    ),
  );
}

/** Compares two authority files, in the order of the ids; `[]` if one is undefined. */
export function compareRecords(old: Records | undefined, now: Records | undefined): RecordDifference[] {
  if (!old || !now) return [];
  const current = findCurrentIds(now);
  const before = new Map([...old].map(([id, one]) => [current.get(id) ?? id, one]));
  const ids = [...new Set([...before.keys(), ...now.keys()])].sort();
  return ids.flatMap((id): RecordDifference[] => {
    const [was, is] = [before.get(id), now.get(id)];
    const one = is ?? was;
    if (!one) return [];
    const common = { id, file: one.file, name: one.record.name };
    if (!was || !is)
      return [{ status: is ? 'added' : 'removed', ...common, formerly: undefined, fields: [] }];
    const fields = compareFields(was.record, is.record);
    const isRenamed = was.record.id !== id;
    if (fields.length === 0 && !isRenamed) return [];
    const formerly = isRenamed ? was.record.id : undefined;
    return [{ status: isRenamed ? 'renamed' : 'changed', ...common, formerly, fields }];
  });
}

/** Fields that the status of a record tells already. */
const TOLD = new Set(['id', 'formerly']);

function compareFields(before: EntityRecord, now: EntityRecord): FieldChange[] {
  const [old, own] = [valuesOf(before), valuesOf(now)];
  return [...new Set([...old.keys(), ...own.keys()])].flatMap((field) => {
    const values = { before: old.get(field) ?? '', now: own.get(field) ?? '' };
    return TOLD.has(field) || values.before === values.now ? [] : [{ field, ...values }];
  });
}

/** The fields of a record as text; a list or a group as JSON, an empty one as "". */
function valuesOf(record: EntityRecord): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(record).map(([field, value]) => {
      const json = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
      return [field, json === '[]' || json === '{}' ? '' : json];
    }),
  );
}
