import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Piscina } from 'piscina';
import { toBasemapFiles } from '../basemap/files.ts';
import { bundleClient } from './bundle-client.ts';
import { cachedFiles } from './cached-files.ts';
import { digestFiles, toDigest } from './digest.ts';
import { engineFolder, type Folders } from './folders.ts';
import makePortable, { type PortableRequest } from './make-portable.ts';
import { BUNDLES } from './split-bundle.ts';

/** A worker takes a fifth of a second to start; for fewer files it does not pay. */
const WORTH_WORKERS = 500;

/** Files that a worker takes at a time. */
const SHARE = 100;

/**
 * Turns Astro's output into a folder that reads the same from a server, a sub-path and a disk: bundles the client
 * as classic scripts, makes every address relative, and puts the result into place once it is whole.
 */
export function portable(folders: Folders): AstroIntegration {
  return {
    name: 'newsgloss-portable',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        await bundleClient(join(output, 'assets'));
        await writeBasemap(join(output, 'assets'), folders);
        const count = await makeAllPortable(output, await listFiles(output));
        await rm(join(output, BUNDLES), { recursive: true, force: true });
        await putInPlace(output, folders);
        logger.info(`${count} files in ${relative('', folders.out) || '.'}`);
      },
    },
  };
}

/** The map's data as classic scripts, which a page may load from a disk too. */
async function writeBasemap(assets: string, { site }: Folders): Promise<void> {
  const code = digestFiles(engineFolder, ['src/basemap', 'package-lock.json']);
  const key = `basemap-${toDigest(code, digestFiles(site, ['content/basemap']))}`;
  const files = await cachedFiles(key, () => toBasemapFiles(join(site, 'content/basemap')));
  for (const { name, contents } of files) await writeFile(join(assets, name), contents);
}

async function listFiles(output: string): Promise<string[]> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(output, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Makes all files portable, in worker threads where they pay; returns how many files the site then has. */
async function makeAllPortable(output: string, files: readonly string[]): Promise<number> {
  if (files.length < WORTH_WORKERS) return makePortable({ output, files });
  const pool = new Piscina<PortableRequest, number>({
    filename: new URL('./make-portable.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  });
  const shares = Array.from({ length: Math.ceil(files.length / SHARE) }, (_, i) =>
    files.slice(i * SHARE, (i + 1) * SHARE),
  );
  const counts = await Promise.all(shares.map((share) => pool.run({ output, files: share })));
  await pool.destroy();
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The last good site stays until the new one is whole; then one takes the place of the other. A folder on another
 * disk gets a copy first.
 */
async function putInPlace(output: string, { out }: Folders): Promise<void> {
  const next = `${out}.next`;
  const last = `${out}.last`;
  for (const folder of [next, last]) await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  await rename(output, next).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(output, next, { recursive: true });
    await rm(output, { recursive: true });
  });
  if (existsSync(out)) await rename(out, last);
  await rename(next, out);
  await rm(last, { recursive: true, force: true });
}
