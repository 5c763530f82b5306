import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { cacheFolder } from '../knowledge/cache-folder.ts';

/** A file of the built site, by its name in `assets/`. */
export interface AssetFile {
  readonly name: string;
  readonly contents: string;
}

/** Files and where the cache holds them, as a JSON array. */
export interface CachedFiles {
  readonly path: string;
  readonly files: readonly AssetFile[];
}

/** Files that are slow to make, from the cache where they were made for the same key before. */
export async function cachedFiles(key: string, make: () => Promise<AssetFile[]>): Promise<CachedFiles> {
  const path = join(cacheFolder, `${key}.json`);
  const cached = await readFile(path, 'utf8').catch(() => undefined);
  if (cached !== undefined) return { path, files: JSON.parse(cached) };
  const files = await make();
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, JSON.stringify(files));
  return { path, files };
}
