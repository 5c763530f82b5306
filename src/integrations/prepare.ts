import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Cache } from '../cache/cache.ts';
import { loadGazetteer } from '../knowledge/load-gazetteer.ts';
import { openSite } from '../schemas/site-folder.ts';
import { basemapAssets, clientAssets, makeAssets } from './assets.ts';
import { preparePages } from './pages-module.ts';

const SCRIPT = fileURLToPath(new URL('prepare-process.ts', import.meta.url));

interface PartOptions {
  readonly site: string;
  readonly cache: Cache;
  readonly engine: string;
}

/** What takes much memory to make, and is kept in the cache. */
const PARTS = {
  gazetteer: ({ cache }) => loadGazetteer(cache),
  code: async ({ cache, engine }) => {
    await preparePages(cache, engine);
    await makeAssets(clientAssets(engine), cache);
  },
  basemap: ({ cache, site }) => makeAssets(basemapAssets(site, openSite(site)), cache),
} satisfies Readonly<Record<string, (options: PartOptions) => unknown>>;

type PartName = keyof typeof PARTS;

/** Makes a part in this process, and leaves it in the cache. */
export async function makePart(name: string, options: PartOptions): Promise<void> {
  if (isPart(name)) await PARTS[name](options);
}

function isPart(name: string): name is PartName {
  return Object.hasOwn(PARTS, name);
}

/**
 * Has parts made that the cache lacks, given with the keys of their entries, each in a process of its own: this one would keep the
 * memory of compilers. If that fails, nothing is prepared; whoever needs the part makes it, and sees what is wrong.
 */
export async function prepare(
  parts: Partial<Readonly<Record<PartName, readonly string[]>>>,
  { site, cache }: Pick<PartOptions, 'site' | 'cache'>,
): Promise<void> {
  for (const [name, keys] of Object.entries(parts)) {
    if (cache.folder === undefined || keys.every((key) => cache.has(key))) continue;
    const args = [...process.execArgv, SCRIPT, name, site, cache.folder];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    await new Promise<void>((done) => {
      child.once('error', () => done());
      child.once('close', () => done());
    });
  }
}
