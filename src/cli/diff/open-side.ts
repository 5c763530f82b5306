import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Annotators } from '../../publication/annotators.ts';
import { openSite } from '../../schemas/site-folder.ts';
import { CommandError, type World } from '../world.ts';
import { openGit } from './git.ts';
import { openRevision } from './git-files.ts';
import { listRecordFiles, readRecords } from './read-records.ts';
import { readSite } from './read-site.ts';
import { findRevision } from './revision.ts';
import type { DiffSide } from './side.ts';

interface OpenOptions {
  readonly world: World;
  readonly annotators: Annotators;
}

/**
 * Reads what the user named: the work tree for undefined, a folder, or a revision of the repository that the site is in.
 * Throws a `CommandError` for a name that is none of these, or two of them.
 */
export async function openSide(name: string | undefined, options: OpenOptions): Promise<DiffSide> {
  const { world, annotators } = options;
  if (name === undefined) return readSite(openSite(world.site), 'work tree', { annotators });
  const folder = resolve(world.cwd, name);
  if (!isFolder(folder)) return readRevision(name, options);
  if (isBareName(name) && isRevision(name, world))
    throw new CommandError(
      `${name} is a folder and a revision: write ./${name} for the folder, or its full name (refs/heads/${name}) for the revision`,
    );
  if (isFolder(join(folder, 'content')))
    return readSite(openSite(folder), name, { annotators, inMessages: `${name.replace(/\/$/, '')}/` });
  if (isFolder(join(folder, 'articles')))
    throw new CommandError(`${name} is the content/ folder of a site: name the folder that it is in`);
  if (listRecordFiles(folder).length > 0) return readRecords(folder, name);
  throw new CommandError(
    `${name} has neither a content/ folder nor .json or .ndjson files that "annotate" printed (a built site has no such data)`,
  );
}

async function readRevision(name: string, { world, annotators }: OpenOptions): Promise<DiffSide> {
  if (existsSync(resolve(world.cwd, name)) && !isRevision(name, world))
    throw new CommandError(`${name} is a file: name a folder or a revision`);
  const git = openGit(world.site);
  const revision = findRevision(git, name, world.site);
  if (!revision)
    throw new CommandError(
      name.includes('..')
        ? `${name} is not a revision: name the two separately (diff OLD NEW)`
        : `${name} is neither a folder nor a revision of the repository of ${world.site}; "git log --all" shows its revisions`,
    );
  const files = openRevision(git, revision);
  if (files.kindOf('content') !== 'folder')
    throw new CommandError(
      `${name} has no folder ${revision.prefix}content/: name a revision that has the site`,
    );
  return readSite(files, name, { annotators, inMessages: `${name}:` });
}

function isRevision(name: string, { siteIfAny }: World): boolean {
  if (siteIfAny === undefined) return false;
  try {
    return findRevision(openGit(siteIfAny), name, siteIfAny) !== undefined;
  } catch (error) {
    if (error instanceof CommandError) return false;
    throw error;
  }
}

/** Whether a name has no "./", "../" or "/" at its start, which no revision has. */
function isBareName(name: string): boolean {
  return /^[^./~\\]/.test(name);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
