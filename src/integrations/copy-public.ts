import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foldFileName } from '../schemas/address-part.ts';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { iconFiles } from '../schemas/site.ts';
import { createTakenTest } from './built-paths.ts';

/** Files that file managers leave in folders, which are not published. */
export const JUNK: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'Icon\r']);

/** What is wrong with a file that has the name of a page, and how to fix it. */
export const MADE_BY_BUILD = 'has the name of a file that the build makes; rename it or remove it';

/** A file of the built site that is copied. */
export interface CopiedFile {
  readonly path: string;
  /** Absolute path of its source. */
  readonly from: string;
}

/** The folders to copy from, as absolute paths, and the paths of all files that the build makes. */
export interface PublicFolders {
  /** Newsgloss's own `public/`, for files that the site does not have. */
  readonly defaults: string;
  /** The site's `public/`; may be the same folder, and may not exist. */
  readonly own: string;
  readonly made: Iterable<string>;
}

/**
 * Lists the files of `public/`, and Newsgloss's own if the site has none. Throws `ContentErrors` if a file would replace
 * one that the build makes.
 */
export function listCopies({ defaults, own, made }: PublicFolders): CopiedFile[] {
  const files = listPublic(own);
  const isMade = createTakenTest(made);
  throwContentErrors(
    files.filter(isMade).map((file) => new ContentError({ file: `public/${file}` }, MADE_BY_BUILD)),
  );
  const taken = new Set(files.map(foldFileName));
  const hasIcon = iconFiles.some((icon) => taken.has(icon));
  const isWanted = (file: string) =>
    !taken.has(foldFileName(file)) && !(hasIcon && iconFiles.some((icon) => icon === file));
  const from = (folder: string) => (path: string) => ({ path, from: join(folder, path) });
  return [...listPublic(defaults).filter(isWanted).map(from(defaults)), ...files.map(from(own))];
}

/** Files below a folder as paths relative to it, following links; `[]` if the folder does not exist. */
function listPublic(folder: string, below = ''): string[] {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below))
    .filter((name) => !JUNK.has(name))
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return statSync(join(folder, path)).isDirectory() ? listPublic(folder, path) : [path];
    });
}
