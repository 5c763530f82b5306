import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** The file in every built site by which a later build knows that it may replace the folder. */
export const MARKER = '.newsgloss-build';

const ABOUT =
  'Newsgloss built this folder. The next build replaces it, but stops if it finds a file that is not listed here.';

const markerSchema = z.object({
  about: z.string(),
  format: z.literal(1),
  files: z.array(z.string()),
});

/** Files that file managers leave behind; they are carried over to the new site. */
const LEFT_BY_FILE_MANAGERS = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.directory|\._.*)$/i;

/** What the marker of a site with these files holds. */
export function formatMarker(files: readonly string[]): string {
  const listed = files.filter((file) => file !== MARKER).sort();
  return `${JSON.stringify({ about: ABOUT, format: 1, files: listed }, undefined, 1)}\n`;
}

/** The files that the marker in a folder lists; undefined where there is no valid one. */
export function readMarker(folder: string): readonly string[] | undefined {
  try {
    const parsed = markerSchema.safeParse(JSON.parse(readFileSync(join(folder, MARKER), 'utf8')));
    return parsed.success ? [...parsed.data.files, MARKER] : undefined;
  } catch {
    return undefined;
  }
}

/** What a folder holds besides what a build wrote. */
export interface OtherFiles {
  /** Somebody's own. */
  readonly own: readonly string[];
  /** Left by file managers, such as `.DS_Store`. */
  readonly leftovers: readonly string[];
}

/** Finds what the marker of a folder doesn't list: files, and symbolic links, which are not followed. */
export function findOtherFiles(folder: string, listed: readonly string[]): OtherFiles {
  const known = new Set(listed.map(normalizeName));
  const others = listEntries(folder).filter((file) => !known.has(normalizeName(file)));
  const isLeftover = (file: string) => LEFT_BY_FILE_MANAGERS.test(file.slice(file.lastIndexOf('/') + 1));
  return { own: others.filter((file) => !isLeftover(file)), leftovers: others.filter(isLeftover) };
}

/** Everything below a folder that is not a folder, as paths with `/`, sorted. */
export function listEntries(folder: string): string[] {
  return readEntries(folder)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** All folders below a folder, the deepest first. */
export function listFolders(folder: string): string[] {
  return readEntries(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => b.length - a.length);
}

function readEntries(folder: string): Dirent[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true });
}

/** macOS may give back names in another Unicode form than they were written in. */
function normalizeName(name: string): string {
  return name.normalize('NFC');
}
