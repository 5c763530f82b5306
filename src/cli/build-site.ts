import { join, relative, resolve } from 'node:path';
import { DiskCache } from '../cache/disk-cache.ts';
import { engineFolder } from '../cache/engine.ts';
import { BuildError, findSystemReason } from '../integrations/build-error.ts';
import { type BuildResult, buildSite as build } from '../integrations/build-site.ts';
import { OutputPathError } from '../schemas/output-path.ts';
import { requireWritable } from './require-writable.ts';
import { CommandError, exitCodes, say, type World } from './world.ts';

/** The folder of the built site: `out`, relative to where the user stands, else `dist` in the site's folder. */
export function findOutput(world: World, out: string | undefined): string {
  return out === undefined ? join(world.site, 'dist') : resolve(world.cwd, out);
}

/**
 * Builds the site into `out` (relative to the current folder; default: `dist` in the site) and returns its absolute
 * path. If the build throws, the last good site stays.
 */
export async function buildSite(world: World, given: string | undefined): Promise<string> {
  await requireWritable(join(engineFolder, '.newsgloss'));
  const out = findOutput(world, given);
  const tell = (line: string) => say(world, line);
  try {
    sayResult(
      await build({
        folders: { site: world.site, out },
        cache: new DiskCache(),
        say: tell,
      }),
      world,
    );
  } catch (error) {
    throw explain(error, out);
  }
  return out;
}

function sayResult({ out, files, written }: BuildResult, world: World): void {
  const news = written === 0 ? 'unchanged' : `${written} of ${files} files written`;
  say(world, `The site is in ${relative(world.cwd, out) || out} (${news})`);
}

/** Turns errors from the system or about the output folder into messages without a stack trace. */
function explain(error: unknown, out: string): unknown {
  if (error instanceof BuildError || error instanceof OutputPathError)
    return new CommandError(error.message, exitCodes.problem);
  const reason = findSystemReason(error);
  if (reason === undefined) return error;
  return new CommandError(
    `The build stopped: ${reason}. The last site in ${out} is unchanged.`,
    exitCodes.problem,
  );
}
