import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { cacheFolder } from '../knowledge/cache-folder.ts';

const filesSchema = z.array(z.object({ name: z.string(), contents: z.string() }));

/** A file of the built site; the name is relative to `assets/`. */
export type AssetFile = Readonly<z.infer<typeof filesSchema>[number]>;

/** Files and their paths in the cache. */
export interface CachedFiles {
  readonly path: string;
  readonly files: readonly AssetFile[];
}

/** Returns files that are slow to make, from the cache if they were made for the same key before. */
export async function cachedFiles(key: string, make: () => Promise<AssetFile[]>): Promise<CachedFiles> {
  const path = join(cacheFolder, `${key}.json`);
  const cached = readCachedFiles(path);
  if (cached) return { path, files: cached };
  const files = await make();
  await mkdir(dirname(path), { recursive: true });
  // A damaged disk or a mistake may have left a folder there, which a file cannot replace.
  await rm(path, { recursive: true, force: true });
  const json = JSON.stringify(files);
  await writeFileAtomic(path, `${checksumOf(json)}\n${json}`);
  return { path, files };
}

/** The files in a cache file; undefined if it is missing or damaged. */
export function readCachedFiles(path: string): readonly AssetFile[] | undefined {
  try {
    const cached = readFileSync(path, 'utf8');
    const at = cached.indexOf('\n');
    const json = cached.slice(at + 1);
    return cached.slice(0, at) === checksumOf(json) ? filesSchema.parse(JSON.parse(json)) : undefined;
  } catch {
    return undefined;
  }
}

function checksumOf(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}
