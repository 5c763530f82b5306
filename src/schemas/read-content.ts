import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from './content-error.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** A file or folder listed in a folder of the content. */
export interface ContentEntry {
  readonly name: string;
  /** Path from the site's folder, with `/`, for messages. */
  readonly file: string;
  readonly isFolder: boolean;
}

/** Files that operating systems leave in folders. */
const LITTER: ReadonlySet<string> = new Set(['Thumbs.db', 'desktop.ini', 'Icon\r']);

/**
 * The text of a file of the site; undefined only if it does not exist. Any other obstacle, from permissions to
 * encoding, throws a `ContentError`: an unreadable file must never count as empty.
 */
export function readContent(root: string, file: string): string | undefined {
  const bytes = attempt(file, () => readFileOrFail(root, file));
  if (bytes === undefined) {
    refuseBrokenLink(root, file);
    return undefined;
  }
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  throw new ContentError({ file, line: decoded.fault.line }, decoded.fault.reason);
}

/** The text of a file that a folder lists; throws a `ContentError` if it cannot be read. */
export function readListed(root: string, file: string): string {
  const text = readContent(root, file);
  if (text === undefined)
    throw new ContentError({ file }, 'was removed while the command was running: run the command again');
  return text;
}

/** What a folder of the site contains, sorted by name, without hidden files; `[]` only if the folder does not exist. */
export function listContent(root: string, folder: string): ContentEntry[] {
  const names = attempt(folder, () => readdirSync(join(root, folder)));
  if (names === undefined) refuseBrokenLink(root, folder);
  return (names ?? [])
    .filter((name) => !name.startsWith('.') && !LITTER.has(name))
    .sort()
    .map((name) => {
      const file = folder === '' ? name : `${folder}/${name}`;
      return { name, file, isFolder: isFolder(join(root, file)) };
    });
}

/** Follows symbolic links; a broken one is reported when the file is read. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Reads a file, but no device or pipe, which may have no end. */
function readFileOrFail(root: string, file: string): Uint8Array {
  const stats = statSync(join(root, file));
  if (!stats.isFile() && !stats.isDirectory())
    throw new ContentError({ file }, 'is neither a file nor a folder: remove it');
  return readFileSync(join(root, file));
}

function attempt<T>(file: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return undefined;
    throw new ContentError(
      { file },
      REASONS[code] ?? `cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
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
export const openContent = (root: string): any => root;
export type ContentFiles = any;
