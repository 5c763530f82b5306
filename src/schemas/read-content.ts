import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from './content-error.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** A file or folder in a folder of the content. */
export interface ContentEntry {
  readonly name: string;
  /** Path from the site's folder, with `/`: what messages call it. */
  readonly file: string;
  readonly isFolder: boolean;
}

/** Files that systems leave in folders. */
const LITTER: ReadonlySet<string> = new Set(['Thumbs.db', 'desktop.ini', 'Icon\r']);

/**
 * The text of a file of the site; undefined only where it is not there. Whatever else stands in the way, from
 * permissions to encoding, throws a `ContentError`: what cannot be read must never count as empty.
 */
export function readContent(root: string, file: string): string | undefined {
  const bytes = attempt(file, () => readFileSync(join(root, file)));
  if (bytes === undefined) {
    refuseBrokenLink(root, file);
    return undefined;
  }
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  throw new ContentError({ file, line: decoded.fault.line }, decoded.fault.reason);
}

/** The text of a file that a folder lists; throws a `ContentError` where it cannot be read. */
export function readListed(root: string, file: string): string {
  const text = readContent(root, file);
  if (text === undefined)
    throw new ContentError({ file }, 'was removed while it was read: run the command again');
  return text;
}

/** What a folder of the site holds, sorted by name, hidden files left out; `[]` only where the folder is not there. */
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

/** Follows symbolic links; one that leads nowhere is told where the file is read. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function attempt<T>(file: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return undefined;
    throw new ContentError(
      { file },
      REASONS[code] ?? `cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: you have no permission; change the permissions of the file and its folder',
  EPERM: 'cannot be read: you have no permission; change the permissions of the file and its folder',
  EISDIR: 'is a folder where a file is expected: rename or move it',
  ENOTDIR: 'cannot be read: it or a folder above it is a file where a folder is expected',
  ELOOP: 'is a symbolic link that leads back to itself: replace it by the file',
  ENAMETOOLONG: 'has too long a name: rename it',
  EMFILE: 'cannot be read: too many files are open; close other programs or raise the limit (ulimit -n)',
};

/** Not there to read, but there as a link: the file that it leads to is missing. */
function refuseBrokenLink(root: string, file: string): void {
  if (lstatSync(join(root, file), { throwIfNoEntry: false }) === undefined) return;
  throw new ContentError(
    { file },
    'is a symbolic link to something that is not there: correct or remove the link',
  );
}
