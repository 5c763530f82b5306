import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { cacheFolder } from '../knowledge/cache-folder.ts';

/** A file of the built site, by its name in `assets/`. */
export interface AssetFile {
  readonly name: string;
  readonly contents: string;
}

/** Files that are slow to make, from the cache where they were made for the same key before. */
export async function cachedFiles(key: string, make: () => Promise<AssetFile[]>): Promise<AssetFile[]> {
  const path = join(cacheFolder, `${key}.json`);
  const cached = await readFile(path, 'utf8').catch(() => undefined);
  if (cached !== undefined) return JSON.parse(cached);
  const files = await make();
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, JSON.stringify(files));
  return files;
}
