import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { type Cache, readText } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import { engineFolder } from '../cache/engine.ts';

/** The module that renders pages, compiled from the components in `src/`. */
export type PagesModule = typeof import('../pages/site-renderer.ts');

/** The key of the compiled module in the cache. */
export function pagesKey(engine: string): string {
  return `pages-${engine}`;
}

/**
 * The path of the compiled module. It must be a file close to our packages, which it imports; what is imported is
 * compared with the cache first, so a damaged file is written anew.
 */
export async function preparePages(cache: Cache, engine: string): Promise<string> {
  const key = pagesKey(engine);
  let code = readText(cache, key);
  if (code === undefined) {
    // The compiler takes longer to load than most builds take.
    const { compilePages } = await import('./compile-pages.ts');
    code = await compilePages();
    cache.write(key, code);
  }
  const folder = join(engineFolder, '.newsgloss', 'modules');
  const path = join(folder, `pages-${digestOf(code)}.mjs`);
  if (readIfThere(path) !== code) {
    mkdirSync(folder, { recursive: true });
    writeFileAtomic.sync(path, code);
  }
  return path;
}

export function importPages(path: string): Promise<PagesModule> {
  return import(pathToFileURL(path).href);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
