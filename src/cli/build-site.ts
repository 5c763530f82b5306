import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { engineFolder, toFolders } from '../integrations/folders.ts';
import { requireWritable } from './require-writable.ts';
import type { World } from './world.ts';

/**
 * Builds the site into `out` (counted from where the caller stands; default: `dist` in the site) and returns its
 * absolute path. The last good site stays where the build throws.
 */
export async function buildSite(world: World, out: string | undefined): Promise<string> {
  const { site } = world;
  await requireWritable(join(engineFolder, '.newsgloss'));
  // Astro's modules take their folders from the environment (folders.ts); Astro asks nobody but us.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NEWSGLOSS_SITE = site;
  if (out !== undefined) process.env.NEWSGLOSS_OUT = resolve(world.cwd, out);
  // A page leaves much behind; collected early, a thousand articles build in half the memory and the same time.
  setFlagsFromString('--heap-growing-percent=40');
  // Astro puts code that it runs into the folder that it is called from; our packages must be found from there.
  process.chdir(engineFolder);
  const { build } = await import('astro');
  await build({ root: engineFolder });
  return toFolders().out;
}
