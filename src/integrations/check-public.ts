import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { foldFileName } from '../schemas/address-part.ts';
import { ContentError } from '../schemas/content-error.ts';
import { findNameFault } from '../schemas/output-path.ts';
import { MARKER } from './build-marker.ts';
import { type BuiltFrom, createTakenTest, listBuiltFiles } from './built-paths.ts';
import { JUNK, MADE_BY_BUILD } from './copy-public.ts';

const FOLDER = 'public';

/** Names at the top of `public/` that are reserved for the build, in lower case because some disks ignore case. */
const RESERVED = new Set([MARKER]);

/** The real paths of the site's folder and of the folders above the one that is checked. */
interface Place {
  readonly root: string;
  readonly above: readonly string[];
}

/** A file of `public/`, with what is wrong with it; for a folder that cannot be copied, the folder. */
interface Found {
  /** Path from the site's folder. */
  readonly file: string;
  readonly fault?: string | undefined;
}

/**
 * Finds what can't be published from `public/`: names that some systems do not allow or that the build needs, links
 * that are broken or lead out of the site, devices, and what can't be read.
 */
export function checkPublic(site: string, builtFrom: BuiltFrom): ContentError[] {
  const isMade = createTakenTest(listBuiltFiles(builtFrom));
  const seen = new Map<string, string>();
  const errors: ContentError[] = [];
  for (const { file, fault } of listFound(site)) {
    const path = file.slice(FOLDER.length + 1);
    const same = seen.get(foldFileName(file));
    seen.set(foldFileName(file), file);
    const reason =
      fault ??
      (isMade(path) ? MADE_BY_BUILD : undefined) ??
      (same && `would be one file with ${same} on Windows and macOS; rename one of them`);
    if (reason !== undefined) errors.push(new ContentError({ file }, reason));
  }
  return errors;
}

function listFound(site: string): Found[] {
  const exists = attempt(() => lstatSync(join(site, FOLDER))) !== undefined;
  return exists ? checkEntry(site, FOLDER, { root: realpathSync(site), above: [] }) : [];
}

/** Checks a file, or a folder and what is in it. */
function checkEntry(site: string, file: string, place: Place): Found[] {
  const fail = (fault: string): Found[] => [{ file, fault }];
  const path = join(site, file);
  const stats = attempt(() => statSync(path));
  const real = attempt(() => realpathSync(path));
  if (stats === undefined || real === undefined)
    return fail('is a broken link or is not readable; remove it');
  if (!isWithin(real, place.root))
    return fail("is a link that leads out of the site's folder; put a copy there instead");
  const isReadable = attempt(() => accessSync(path, constants.R_OK) ?? true) ?? false;
  if (!isReadable) return fail("can't be read; change its permissions");
  if (stats.isDirectory()) return checkFolder(site, file, { ...place, real });
  if (file === FOLDER)
    return fail('is not a folder; rename it and put your files into a folder of this name');
  return stats.isFile() ? [{ file }] : fail('is neither a file nor a folder; remove it');
}

function checkFolder(site: string, file: string, { root, above, real }: Place & { real: string }): Found[] {
  if (above.some((folder) => isWithin(folder, real)))
    return [{ file, fault: 'is a link to a folder that contains it; remove the link' }];
  const names = attempt(() => readdirSync(join(site, file)));
  if (names === undefined) return [{ file, fault: "can't be read; change its permissions" }];
  return names
    .filter((name) => !JUNK.has(name))
    .sort()
    .flatMap((name) => {
      const child = `${file}/${name}`;
      const fault = findFault(name, file);
      return fault === undefined
        ? checkEntry(site, child, { root, above: [...above, real] })
        : [{ file: child, fault }];
    });
}

/** What is wrong with a name. */
function findFault(name: string, folder: string): string | undefined {
  if (name.includes('\uFFFD')) return 'has a name that is not valid UTF-8; rename it';
  const fault = findNameFault(name);
  if (fault !== undefined) return `can't be published under this name: ${fault}; rename it`;
  return folder === FOLDER && RESERVED.has(name.toLowerCase())
    ? 'has a name that is reserved for Newsgloss; rename it'
    : undefined;
}

/** Whether a real path is a folder or is inside it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Undefined for what does not exist, is a link to itself, or is not allowed. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
