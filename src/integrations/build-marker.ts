import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { isOutputPath } from '../schemas/output-path.ts';

/** The file in every built site that tells a later build that it may replace the folder. */
export const MARKER = '.newsgloss-build';

const ABOUT =
  'Newsgloss built this folder. The next build replaces it, but stops if it finds a file that is not listed here or was changed.';

const markerSchema = z.object({
  about: z.string(),
  format: z.literal(1),
  files: z.array(z.string().refine(isOutputPath)),
  /** Of the files, in their order; the markers of earlier versions have none. */
  digests: z.array(z.string()).optional(),
});

/** Files that file managers leave behind; they are carried over to the new site. */
const LEFT_BY_FILE_MANAGERS = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.directory|\._.*)$/i;

/** The contents of the marker for a site with these files, given with their digests. */
export function formatMarker(digests: ReadonlyMap<string, string>): string {
  const files = [...digests.keys()].filter((file) => file !== MARKER).sort();
  const listed = { about: ABOUT, format: 1, files, digests: files.map((file) => digests.get(file)) };
  return `${JSON.stringify(listed, undefined, 1)}\n`;
}

/**
 * The files listed by the marker in a folder, and the marker itself, by path with their digests (undefined for the
 * marker, and for the files of earlier versions); undefined if there is no valid marker.
 */
export function readMarker(folder: string): ReadonlyMap<string, string | undefined> | undefined {
  const marker = parseMarker(folder);
  if (!marker) return undefined;
  const { files, digests = [] } = marker;
  return new Map([...files.map((file, i) => [file, digests[i]] as const), [MARKER, undefined]]);
}

function parseMarker(folder: string): z.infer<typeof markerSchema> | undefined {
  try {
    return markerSchema.safeParse(JSON.parse(readFileSync(join(folder, MARKER), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Files in a folder that no build wrote. */
export interface OtherFiles {
  /** A user's own files. */
  readonly own: readonly string[];
  /** Files that file managers leave, such as `.DS_Store`. */
  readonly leftovers: readonly string[];
}

/** Finds files that a folder's marker doesn't list, and symbolic links, which are not followed. */
export function findOtherFiles(folder: string, listed: Iterable<string>): OtherFiles {
  const known = new Set([...listed].map(normalizeName));
  const others = listEntries(folder).filter((file) => !known.has(normalizeName(file)));
  const isLeftover = (file: string) => LEFT_BY_FILE_MANAGERS.test(file.slice(file.lastIndexOf('/') + 1));
  return { own: others.filter((file) => !isLeftover(file)), leftovers: others.filter(isLeftover) };
}

/** All files below a folder, as sorted paths with `/`; symbolic links are included but not followed. */
export function listEntries(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** macOS may return names in a different Unicode form than they were written in. */
function normalizeName(name: string): string {
  return name.normalize('NFC');
}
