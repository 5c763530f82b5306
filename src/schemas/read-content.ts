import { ContentError } from './content-error.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** A file or folder listed in a folder of the content. */
export interface ContentEntry {
  readonly name: string;
  /** Path from the site's folder, with `/`, for messages. */
  readonly file: string;
  readonly isFolder: boolean;
}

/** The files of a site. Paths are relative to its folder, with `/`. */
export interface ContentFiles {
  /** The bytes of a file; undefined only if it does not exist. Any other obstacle throws a `ContentError`. */
  read(file: string): Uint8Array | undefined;
  /** What a folder contains, in any order; undefined only if it does not exist. */
  list(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] | undefined;
  /** What is at a path, following links; undefined for nothing. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** Whether a path is a link to something outside of a folder. */
  leadsOut(path: string, folder: string): boolean;
}

/** Files that operating systems leave in folders. */
const LITTER: ReadonlySet<string> = new Set(['Thumbs.db', 'desktop.ini', 'Icon\r']);

/**
 * The text of a file of the site; undefined only if it does not exist. Any other obstacle, from permissions to
 * encoding, throws a `ContentError`: an unreadable file must never count as empty.
 */
export function readContent(files: ContentFiles, file: string): string | undefined {
  const bytes = files.read(file);
  if (bytes === undefined) return undefined;
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  throw new ContentError({ file, line: decoded.fault.line }, decoded.fault.reason);
}

/** The text of a file that a folder lists; throws a `ContentError` if it cannot be read. */
export function readListed(files: ContentFiles, file: string): string {
  const text = readContent(files, file);
  if (text === undefined)
    throw new ContentError({ file }, 'was removed while the command was running: run the command again');
  return text;
}

/** Files as they were when they were first read, for whoever reads them again much later. */
export function keepRead(files: ContentFiles): ContentFiles {
  const kept = new Map<string, Uint8Array | undefined>();
  return {
    ...files,
    read(file) {
      if (!kept.has(file)) kept.set(file, files.read(file));
      return kept.get(file);
    },
  };
}

/** What a folder of the site contains, sorted by name, without hidden files; `[]` only if the folder does not exist. */
export function listContent(files: ContentFiles, folder: string): ContentEntry[] {
  return (files.list(folder) ?? [])
    .filter(({ name }) => !name.startsWith('.') && !LITTER.has(name))
    .map(({ name, isFolder }) => ({ name, file: folder === '' ? name : `${folder}/${name}`, isFolder }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
