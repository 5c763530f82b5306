import { readFileSync } from 'node:fs';
import { type EntityType, entityTypes } from '../entity-types/entity-types.ts';
import { ContentError } from '../schemas/content-error.ts';
import { type EntityRecord, entitySchemas } from '../schemas/entity.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { nearest } from './nearest.ts';

/** Where a record lies: `file` is what messages call it. */
export interface RecordFile {
  readonly path: string;
  readonly file: string;
  /** The folder under `content/entities/`; undefined for a file beside the folders. */
  readonly folder: string | undefined;
  readonly name: string;
}

/** A checked record, with the means to point at one of its fields. */
export interface LoadedRecord {
  readonly record: EntityRecord;
  readonly errorAt: (path: readonly PropertyKey[], reason: string) => ContentError;
}

type Result = LoadedRecord | { readonly errors: readonly ContentError[] };
type Reader = (source: string, file: string, id: string) => Result;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const readerOfFolder = new Map(entityTypes.map(({ folder, type }) => [folder, toReader(type)]));

function toReader(type: EntityType): Reader {
  return (source, file, id) => {
    const parsed = parseYaml(source, entitySchemas[type], { file });
    if (parsed.errors) return { errors: parsed.errors };
    // The fields are those of the type, since its own schema has checked them.
    return { record: { id, type, ...parsed.value } as EntityRecord, errorAt: parsed.errorAt };
  };
}

/** Reads and checks one record of the authority file; gives everything that is wrong with it otherwise. */
export function loadRecord({ path, file, folder, name }: RecordFile): Result {
  const fail = (reason: string) => ({ errors: [new ContentError({ file }, reason)] });
  const reader = folder === undefined ? undefined : readerOfFolder.get(folder);
  if (!reader) return fail(wrongFolder(folder));
  if (!name.endsWith('.yaml')) return fail(`is not a record: its name must end in .yaml; rename or move it`);
  const id = name.slice(0, -'.yaml'.length);
  if (!ID.test(id)) {
    return fail(`"${id}" is not an id; name the file in lower-case letters and digits joined by hyphens`);
  }
  const bytes = readFileSync(path);
  try {
    return reader(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file, id);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const line = lineOfInvalidUtf8(bytes);
    return { errors: [new ContentError({ file, line }, 'is not UTF-8; save the file in UTF-8')] };
  }
}

function wrongFolder(folder: string | undefined): string {
  const folders = entityTypes.map((type) => type.folder);
  if (folder === undefined) return `lies beside the folders; move it into one of ${folders.join(', ')}`;
  const guess = nearest(folder, folders);
  const hint = guess ? `did you mean ${guess}?` : `there are ${folders.join(', ')}`;
  return `"${folder}" is no folder of entities; ${hint}`;
}

/** Line, from 1, of the first bytes that are not UTF-8. */
function lineOfInvalidUtf8(bytes: Uint8Array): number {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const bad = readable.indexOf('\uFFFD');
  return readable.slice(0, Math.max(bad, 0)).split('\n').length;
}
