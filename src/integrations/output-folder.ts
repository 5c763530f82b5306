import { existsSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { engineFolder } from '../cache/engine.ts';
import { findNameFault } from '../schemas/output-path.ts';
import { BuildError, findSystemReason } from './build-error.ts';
import { findOtherFiles, MARKER, readMarker } from './build-marker.ts';
import { findChangedFiles } from './changed-files.ts';
import type { Folders } from './folders.ts';
import type { LastBuild } from './last-build.ts';
import { changedFilesError, otherFilesError } from './output-errors.ts';

/** Folders of a site, and of this program, that must never be overwritten. */
const PRECIOUS = ['content', 'public', 'src', 'node_modules', '.git', '.newsgloss'];

/** Prefix of the folders that a build creates next to its output. */
export const TEMPORARY = '.newsgloss-';

/** The files of an earlier build: those that it listed, and the digests of those that are still as it wrote them. */
type KnownFiles = Pick<LastBuild, 'listed' | 'digests'>;

/**
 * Checks that a build may write into `folders.out` and returns its real path: the folder is new, empty, or an
 * earlier build with no other files in it. Throws a `BuildError` otherwise; changes nothing. What is known of the last
 * build there is not read again.
 */
export function checkOutputFolder({ out, site }: Folders, last?: KnownFiles): string {
  const real = findRealPath(out);
  checkNewNames(real);
  checkPlace(real, site);
  checkContents(real, last);
  checkWritable(real);
  return real;
}

/** The path without symbolic links, as far as it exists. */
export function findRealPath(path: string): string {
  const rest: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    try {
      const real = realpathSync(at);
      if (rest.length > 0 && !statSync(real).isDirectory()) throw notAFolder(real);
      return join(real, ...rest);
    } catch (error) {
      if (error instanceof BuildError) throw error;
      if (isLink(at)) {
        throw new BuildError(`Can't build into ${path}: ${at} is a broken symbolic link. Remove it.`);
      }
      if (dirname(at) === at)
        throw new BuildError(`Can't build into ${path}: there is no such disk.`, { cause: error });
      rest.unshift(basename(at));
    }
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false; // does not exist, or is below a file
  }
}

/** Folders that a build creates need names that every system allows; a folder that exists may have any name. */
function checkNewNames(out: string): void {
  for (let at = out; !existsSync(at); at = dirname(at)) {
    const fault = findNameFault(basename(at));
    if (fault === undefined) continue;
    throw new BuildError(
      `Can't create a folder with the name ${JSON.stringify(basename(at))}: ${fault}. Choose another name with --out.`,
    );
  }
}

/** Compares folders by identity, not by name, so that case, links and mounts make no difference. */
function checkPlace(out: string, site: string): void {
  const fail = (reason: string): never => {
    throw new BuildError(`Can't build into ${out}: ${reason}. Choose another folder with --out.`);
  };
  if (out.split(sep).includes('.git')) fail('it is inside a .git folder');
  const bases = [site, engineFolder];
  const own = bases.flatMap((base) => PRECIOUS.map((name) => join(base, name)));
  const others = findSitesAbove(out).flatMap((base) => PRECIOUS.map((name) => join(base, name)));
  const linked = ['content', 'public'].flatMap((name) => findLinkedFolders(join(site, name)));
  const precious = [...own, ...linked];
  for (const folder of [...bases, homedir(), ...precious]) {
    if (isWithin(folder, out)) fail(`it contains ${folder}`);
  }
  for (const folder of [...precious, ...others]) if (isWithin(out, folder)) fail(`it is inside ${folder}`);
  if (existsSync(join(out, '.git'))) fail('it is the root of a git work tree');
}

/** The folders above a path that are a site: they have `content/site.yaml`. */
function findSitesAbove(path: string): string[] {
  const sites: string[] = [];
  for (let at = path; dirname(at) !== at; at = dirname(at)) {
    if (existsSync(join(dirname(at), 'content', 'site.yaml'))) sites.push(dirname(at));
  }
  return sites;
}

/** The real paths of linked folders in a folder, two levels deep, as `content/entities/people` may be one. */
function findLinkedFolders(folder: string, depth = 2): string[] {
  if (depth === 0 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return findLinkedFolders(path, depth - 1);
    return entry.isSymbolicLink() && isExistingFolder(path) ? [realpathSync(path)] : [];
  });
}

/** Follows links; a link to itself is not a folder. */
function isExistingFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a path is a folder or is inside it; a folder that doesn't exist is compared by name. */
function isWithin(path: string, folder: string): boolean {
  const wanted = identify(folder);
  for (let at = path; ; at = dirname(at)) {
    if (at === folder || (wanted !== undefined && identify(at) === wanted)) return true;
    if (dirname(at) === at) return false;
  }
}

function identify(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}

/** Throws if a folder contains anything that Newsgloss did not write, or that was changed since. */
function checkContents(out: string, last?: KnownFiles): void {
  const stats = statSync(out, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw notAFolder(out);
  if (readNames(out).length === 0) return;
  const listed = last?.listed ?? readListed(out);
  const { own } = findOtherFiles(out, listed.keys());
  if (own.length > 0) throw otherFilesError(out, own);
  const doubtful = [...listed].filter(([file]) => !last?.digests.has(file));
  const changed = findChangedFiles(out, new Map(doubtful));
  if (changed.length > 0) throw changedFilesError(out, changed);
}

/** The files that a build wrote into a folder, with their digests; throws a `BuildError` if no build did. */
export function readListed(out: string): ReadonlyMap<string, string | undefined> {
  const listed = readMarker(out);
  if (listed) return listed;
  throw new BuildError(
    `Can't build into ${out}: the folder is not empty, and nothing shows that Newsgloss built it ` +
      `(it has no valid ${MARKER}). Choose another folder with --out, or delete this one if you don't need it.`,
  );
}

function notAFolder(path: string): BuildError {
  return new BuildError(
    `Can't build into ${path}: it is a file, not a folder. Choose another folder with --out.`,
  );
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

/** Creates and removes a folder next to the output, since permissions alone don't show whether that works. */
function checkWritable(out: string): void {
  let at = dirname(out);
  while (!existsSync(at)) at = dirname(at);
  try {
    rmdirSync(mkdtempSync(join(at, TEMPORARY)));
  } catch (error) {
    throw cannotWrite(out, error, at);
  }
}

/** `place` is the folder in which something failed. */
function cannotWrite(out: string, error: unknown, place = out): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  const reason =
    findSystemReason(error) ?? `can't write to ${place} (${code}); choose another folder with --out`;
  return new BuildError(`Can't build into ${out}: ${reason}.`, { cause: error });
}
