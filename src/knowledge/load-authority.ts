import { type Cache, MemoryCache } from '../cache/cache.ts';
import { ContentError, type ContentPosition, throwContentErrors } from '../schemas/content-error.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { type ContentEntry, type ContentFiles, listContent } from '../schemas/read-content.ts';
import { findBrokenReferences } from './broken-references.ts';
import { idOf, type LoadedRecord, loadRecord, type RecordFile } from './load-record.ts';
import { findNamesakes, type SharedName } from './namesakes.ts';

/** The checked records of `content/entities/`, and the file of each. */
export interface Authority {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly files: ReadonlyMap<string, string>;
}

/** The authority file's valid records and its problems. */
export interface ReadAuthority extends Authority {
  readonly errors: readonly ContentError[];
  readonly doubts: readonly ContentError[];
  /** Names that two records have. */
  readonly sharedNames: readonly SharedName[];
  /** Position of a field in the file of a record; of the file alone for an unknown record. */
  positionOf(id: string, path: readonly PropertyKey[]): ContentPosition;
  /** The ids of all records, including broken ones. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Loads and checks the authority file of a site; a missing folder counts as empty. Throws a `ContentError`, or
 * `ContentErrors` with every problem.
 */
export function loadAuthority(site: ContentFiles, cache: Cache = new MemoryCache()): Authority {
  const { entities, files, errors } = readAuthority(site, cache);
  throwContentErrors(errors);
  return { entities, files };
}

/** Reads and checks the authority file like `loadAuthority`, but returns the problems. */
export function readAuthority(site: ContentFiles, cache: Cache = new MemoryCache()): ReadAuthority {
  const errors: ContentError[] = [];
  const loaded = new Map<string, LoadedRecord>();
  const files = new Map<string, string>();
  const found = listRecordFiles(site);
  for (const place of found) {
    const result = loadRecord(place, { site, cache });
    if ('errors' in result) {
      errors.push(...result.errors);
      continue;
    }
    const { id } = result.record;
    const other = files.get(id);
    if (other !== undefined) {
      const reason = `the id "${id}" is already used by ${other}; rename one of the files`;
      errors.push(new ContentError({ file: place.file }, reason));
      continue;
    }
    loaded.set(id, result);
    files.set(id, place.file);
  }
  const ids = new Set(found.map(({ name }) => idOf(name)));
  const records = [...loaded.values()];
  const namesakes = findNamesakes(records, files);
  errors.push(...findBrokenReferences(records, ids), ...namesakes.errors);
  return {
    entities: new Map([...loaded].map(([id, { record }]) => [id, record])),
    files,
    errors,
    doubts: records.flatMap((record) => record.doubts),
    sharedNames: namesakes.shared,
    positionOf: (id, path) => loaded.get(id)?.errorAt(path, '') ?? { file: id },
    ids,
  };
}

/** Everything in `content/entities` and its subfolders, one level deep, sorted by path, without hidden files. */
function listRecordFiles(site: ContentFiles): RecordFile[] {
  const list = (folder: string) => listContent(site, folder);
  const toFile = ({ name, file, isFolder }: ContentEntry, folder: string | undefined): RecordFile => {
    return { file, folder, name, isFolder };
  };
  return list('content/entities').flatMap((entry) =>
    entry.isFolder ? list(entry.file).map((file) => toFile(file, entry.name)) : [toFile(entry, undefined)],
  );
}
