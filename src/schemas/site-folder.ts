import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ContentError } from './content-error.ts';
import type { ContentFiles } from './read-content.ts';

/** The files of the site in a folder. */
export function openSite(root: string): ContentFiles {
  return {
    read: (file) => attempt(root, file, () => readFileOrFail(root, file)),
    list: (folder) =>
      attempt(root, folder, () =>
        readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          isFolder: entry.isSymbolicLink() ? isFolder(join(root, folder, entry.name)) : entry.isDirectory(),
        })),
      ),
    kindOf: (path) => kindOf(join(root, path)),
    leadsOut: (path, folder) =>
      !realpathSync(join(root, path)).startsWith(realpathSync(join(root, folder)) + sep),
  };
}

/** Follows symbolic links; a broken one is reported when the file is read. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a file, but no device or pipe, which may have no end. */
function readFileOrFail(root: string, file: string): Uint8Array {
  const stats = statSync(join(root, file));
  if (!stats.isFile() && !stats.isDirectory())
    throw new ContentError({ file }, 'is neither a file nor a folder: remove it');
  return readFileSync(join(root, file));
}

/** Undefined if nothing is there; throws a `ContentError` for anything else that goes wrong. */
function attempt<T>(root: string, file: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'ENOENT')
      throw new ContentError(
        { file },
        REASONS[code] ?? `cannot be read: ${error instanceof Error ? error.message : error}`,
      );
  }
  refuseBrokenLink(root, file);
  return undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: permission denied; change the permissions of the file and its folder',
  EPERM: 'cannot be read: permission denied; change the permissions of the file and its folder',
  EISDIR: 'is a folder, but must be a file: rename or move it',
  ENOTDIR: 'cannot be read: it or a folder above it is a file, but must be a folder',
  ELOOP: 'is a symbolic link that leads back to itself: replace it with the file',
  ENAMETOOLONG: 'has a name that is too long: rename it',
  EMFILE: 'cannot be read: too many files are open; close other programs or raise the limit (ulimit -n)',
};

/** Throws if a missing file is a broken symbolic link. */
function refuseBrokenLink(root: string, file: string): void {
  if (lstatSync(join(root, file), { throwIfNoEntry: false }) === undefined) return;
  throw new ContentError(
    { file },
    'is a symbolic link to something that does not exist: correct or remove the link',
  );
}
