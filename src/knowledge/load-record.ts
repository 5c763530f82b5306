import { type Cache, readText } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import { digestEngine } from '../cache/engine.ts';
import { type EntityType, entityTypes } from '../entity-types/entity-types.ts';
import { findAddressPartFault } from '../schemas/address-part.ts';

import { ContentError } from '../schemas/content-error.ts';
import { type EntityRecord, entitySchemas } from '../schemas/entity.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { type ContentFiles, readListed } from '../schemas/read-content.ts';
import { nearest } from '../text/nearest.ts';

/** Where a record is: `file` is its path from the site's folder. */
export interface RecordFile {
  readonly file: string;
  /** The folder under `content/entities/`; undefined for a file outside its folders. */
  readonly folder: string | undefined;
  readonly name: string;
  readonly isFolder: boolean;
}

/** Where records are read from, and where checked ones are kept. */
export interface RecordSource {
  readonly site: ContentFiles;
  readonly cache: Cache;
}

/** A checked record, with the positions of its fields. */
export interface LoadedRecord {
  readonly record: EntityRecord;
  /** What is valid but probably not intended. */
  readonly doubts: readonly ContentError[];
  readonly errorAt: (path: readonly PropertyKey[], reason: string) => ContentError;
}

type Result = LoadedRecord | { readonly errors: readonly ContentError[] };
type Reader = (source: string, file: string, id: string) => Result;

const readerOfFolder = new Map<string, Reader>(
  entityTypes.map(({ folder, type }) => [folder, recordReader(type)]),
);

function recordReader(type: EntityType): Reader {
  return (source, file, id) => {
    const parsed = parseYaml(source, entitySchemas[type], { file });
    if (parsed.errors) return { errors: parsed.errors };
    // The type's own schema has checked the fields.
    const record = { id, type, ...parsed.value } as EntityRecord;
    return { record, doubts: parsed.doubts, errorAt: parsed.errorAt };
  };
}

/** The id from the file name, valid or not. */
export function idOf(name: string): string {
  return name.replace(/\.yaml$/, '');
}

/** Reads and checks one record of the authority file; returns everything that is wrong with it otherwise. */
export function loadRecord(
  { file, folder, name, isFolder }: RecordFile,
  { site, cache }: RecordSource,
): Result {
  const fail = (reason: string) => ({ errors: [new ContentError({ file }, reason)] });
  const reader = folder === undefined ? undefined : readerOfFolder.get(folder);
  if (!reader) return fail(wrongFolder(folder));
  if (isFolder) return fail(`is a folder, which is not read: move its records into ${folder}`);
  if (!name.endsWith('.yaml')) return fail('is not a record: its name must end in .yaml; rename or move it');
  const id = idOf(name);
  const fault = findAddressPartFault(id);
  if (fault !== undefined) return fail(`the id "${id}" ${fault}; rename the file`);
  try {
    const source = readListed(site, file);
    const key = `record-${digestOf(digestEngine(), file, source)}`;
    return recall(key, () => reader(source, file, id), cache) ?? keep(key, reader(source, file, id), cache);
  } catch (error) {
    if (error instanceof ContentError) return { errors: [error] };
    throw error;
  }
}

/** A valid record from the cache; its file is parsed again only if a position is needed. */
function recall(key: string, parse: () => Result, cache: Cache): LoadedRecord | undefined {
  const kept = readText(cache, key);
  if (kept === undefined) return undefined;
  const record: EntityRecord = JSON.parse(kept);
  const errorAt: LoadedRecord['errorAt'] = (path, reason) => {
    const parsed = parse();
    if ('errors' in parsed) throw new RangeError(`the record ${record.id} is no longer valid`);
    return parsed.errorAt(path, reason);
  };
  return { record, doubts: [], errorAt };
}

/** Keeps a record about which there is nothing to say. */
function keep(key: string, result: Result, cache: Cache): Result {
  if ('record' in result && result.doubts.length === 0) cache.write(key, JSON.stringify(result.record));
  return result;
}

/** Other words for the contents of the folders. */
const OTHER_FOLDERS: ReadonlyMap<string, string> = new Map([
  ['companies', 'organizations'],
  ['countries', 'places'],
  ['groups', 'organizations'],
  ['locations', 'places'],
  ['media', 'organizations'],
  ['orgs', 'organizations'],
  ['outlets', 'organizations'],
  ['person', 'people'],
  ['persons', 'people'],
  ['treaties', 'agreements'],
  ['books', 'works'],
]);

function wrongFolder(folder: string | undefined): string {
  const folders = entityTypes.map((type) => type.folder);
  if (folder === undefined) return `is not in a folder of records; move it into one of ${folders.join(', ')}`;
  const guess = OTHER_FOLDERS.get(folder.toLowerCase()) ?? nearest(folder, folders);
  const hint = guess ? `did you mean ${guess}?` : `the folders are ${folders.join(', ')}`;
  return `"${folder}" is not a folder of records; ${hint}`;
}
