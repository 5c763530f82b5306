import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { CommandError, type Surroundings } from './world.ts';

/**
 * The folder of the site that a command works on: the one asked for with --site, else NEWSGLOSS_SITE, else the
 * nearest folder with `content/` at or above where the user stands. The search ends at the root of a git work
 * tree and at the home folder. Undefined where nothing is found; throws where --site names no site.
 */
export function findSite(
  { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>,
  asked: string | undefined,
): string | undefined {
  if (asked !== undefined) return requireContent(resolve(cwd, asked), asked);
  if (env.NEWSGLOSS_SITE) return resolve(cwd, env.NEWSGLOSS_SITE);
  return findAbove(resolve(cwd));
}

/** What to say where a command needs a site and `findSite` found none. */
export function noSiteError({ cwd, invocation }: Pick<Surroundings, 'cwd' | 'invocation'>): CommandError {
  return new CommandError(
    `no site found: ${cwd} has no content/ folder, and neither has a folder above it.\n` +
      `Go to the folder of a site, name one with --site DIR, or make one here with: ${invocation} init`,
  );
}

function requireContent(folder: string, asked: string): string {
  if (isFolder(join(folder, 'content'))) return folder;
  throw new CommandError(
    isFolder(folder)
      ? `--site ${asked} is not a site: ${folder} has no content/ folder; "init" makes one`
      : `--site ${asked} is not a folder: ${folder} does not exist or is a file`,
  );
}

function findAbove(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isFolder(join(folder, 'content'))) return folder;
    const last = folder === homedir() || exists(join(folder, '.git')) || folder === dirname(folder);
    if (last) return undefined;
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // A part of the path is a file, or may not be searched.
    return false;
  }
}
