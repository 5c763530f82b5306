import { readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Piscina } from 'piscina';
import { makeBasemapFiles } from '../basemap/files.ts';
import { BUNDLES } from './built-paths.ts';
import { writeClient } from './bundle-client.ts';
import { cachedFiles } from './cached-files.ts';
import { copyPublic } from './copy-public.ts';
import { digestFiles, digestOf } from './digest.ts';
import { engineFolder, type Folders } from './folders.ts';
import makePortable, { type PortableAnswer, type PortableRequest } from './make-portable.ts';
import { writeOutputFile } from './write-output.ts';

/** A worker takes a fifth of a second to start, which is not worth it for fewer files. */
const WORTH_WORKERS = 500;

/** The code that generates the map's data. */
const BASEMAP_CODE = [
  'src/basemap',
  'src/dates',
  'src/design',
  'src/entity-types',
  'src/knowledge',
  'src/math',
  'src/schemas',
  'src/text',
  'package.json',
  'package-lock.json',
];

/** Number of files that a worker gets at a time. */
const SHARE = 50;

/**
 * Turns Astro's output into a folder that works the same from a server, a sub-path and a disk: adds the client as
 * classic scripts, splits bundles of pages, draws maps and makes every address relative.
 */
export function portable(folders: Folders): AstroIntegration {
  return {
    name: 'newsgloss-portable',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const files = await listFiles(output);
        await writeClient(output);
        const basemap = await writeBasemap(output, folders);
        const pictures = join(folders.work, 'maps');
        const { count, kept } = await makeAllPortable({ output, files, supply: { basemap, pictures } });
        await rm(join(output, BUNDLES), { recursive: true, force: true });
        copyPublic({ defaults: join(engineFolder, 'public'), own: join(folders.site, 'public'), output });
        await keepOnly(pictures, kept);
        logger.info(`${count} files`);
      },
    },
  };
}

/** Writes the map's data as classic scripts, which pages can load from disk too; returns their path in the cache. */
async function writeBasemap(output: string, { site }: Folders): Promise<string> {
  const code = digestFiles(engineFolder, BASEMAP_CODE);
  const key = `basemap-${digestOf(code, digestFiles(site, ['content/basemap']))}`;
  const { path, files } = await cachedFiles(key, () => makeBasemapFiles(join(site, 'content/basemap')));
  for (const { name, contents } of files) writeOutputFile(output, `assets/${name}`, contents);
  return path;
}

async function listFiles(output: string): Promise<string[]> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(output, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Uses worker threads if there are enough files. */
async function makeAllPortable(request: PortableRequest): Promise<PortableAnswer> {
  const { files } = request;
  if (files.length < WORTH_WORKERS) return makePortable(request);
  const pool = new Piscina<PortableRequest, PortableAnswer>({
    filename: new URL('./make-portable.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const shares = Array.from({ length: Math.ceil(files.length / SHARE) }, (_, i) =>
    files.slice(i * SHARE, (i + 1) * SHARE),
  );
  const answers = await Promise.all(shares.map((share) => pool.run({ ...request, files: share })));
  await pool.destroy();
  return {
    count: answers.reduce((sum, { count }) => sum + count, 0),
    kept: answers.flatMap(({ kept }) => kept),
  };
}

/** Deletes cached pictures that this build did not use. */
async function keepOnly(pictures: string, kept: readonly string[]): Promise<void> {
  const wanted = new Set(kept);
  const names = await readdir(pictures).catch((): string[] => []);
  for (const name of names) if (!wanted.has(name)) await rm(join(pictures, name));
}
