import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toBasemapFiles } from '../basemap/files.ts';
import { bundleClient } from './bundle-client.ts';
import { cachedFiles } from './cached-files.ts';
import { digestFiles, toDigest } from './digest.ts';
import { engineFolder, type Folders } from './folders.ts';
import { toRelativeLinks, toRelativeUrls } from './relative-links.ts';

/** Pages that a server sends for any address, so that they cannot know their own depth. */
const ANYWHERE = new Set(['404.html']);

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
        const files = await listFiles(output);
        const changed = await Promise.all(files.map((file) => makePortable(output, file)));
        await putInPlace(output, folders);
        logger.info(
          `${changed.filter(Boolean).length} of ${files.length} files made portable in ${relative('', folders.out) || '.'}`,
        );
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

async function makePortable(output: string, file: string): Promise<boolean> {
  const convert = file.endsWith('.html')
    ? toRelativeLinks
    : file.endsWith('.css')
      ? toRelativeUrls
      : undefined;
  if (!convert || ANYWHERE.has(file)) return false;
  const path = join(output, file);
  const before = await readFile(path, 'utf8');
  const after = convert(before, file);
  if (after !== before) await writeFile(path, after);
  return after !== before;
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
