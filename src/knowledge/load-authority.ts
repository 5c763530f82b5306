import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { findBrokenReferences } from './broken-references.ts';
import { type LoadedRecord, loadRecord, type RecordFile } from './load-record.ts';

/** The checked records of `content/entities/`, and the file of each. */
export interface Authority {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Loads and checks the authority file in `directory` (`content/entities`); an absent folder is an empty one.
 * Throws a `ContentError`, or `ContentErrors` with every problem; files are named relative to `base`.
 */
export function loadAuthority(directory: string, base: string = process.cwd()): Authority {
  const errors: ContentError[] = [];
  const loaded = new Map<string, LoadedRecord>();
  const files = new Map<string, string>();
  const found = listRecordFiles(directory, base);
  for (const place of found) {
    const result = loadRecord(place);
    if ('errors' in result) {
      errors.push(...result.errors);
      continue;
    }
    const { id } = result.record;
    const other = files.get(id);
    if (other !== undefined) {
      const reason = `the id "${id}" is taken by ${other}; rename one of the two files`;
      errors.push(new ContentError({ file: place.file }, reason));
      continue;
    }
    loaded.set(id, result);
    files.set(id, place.file);
  }
  const ids = new Set(found.map(({ name }) => name.replace(/\.yaml$/, '')));
  errors.push(...findBrokenReferences([...loaded.values()], ids));
  throwContentErrors(errors);
  return { entities: new Map([...loaded].map(([id, { record }]) => [id, record])), files };
}

/** Every file that lies in `directory` or one folder below, sorted by path; hidden ones are left out. */
function listRecordFiles(directory: string, base: string): RecordFile[] {
  const files: RecordFile[] = [];
  const add = (folder: string | undefined, name: string) => {
    const path = join(directory, folder ?? '', name);
    files.push({ path, file: relative(base, path).replaceAll('\\', '/'), folder, name });
  };
  for (const entry of listFolder(directory)) {
    if (!entry.isDirectory()) add(undefined, entry.name);
    else for (const file of listFolder(join(directory, entry.name))) add(entry.name, file.name);
  }
  return files;
}

function listFolder(directory: string) {
  if (!existsSync(directory)) return [];
  const entries = readdirSync(directory, { withFileTypes: true });
  return entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
}
