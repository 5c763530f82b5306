import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldFileName } from '../schemas/address-part.ts';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { checkOutputPath } from '../schemas/output-path.ts';
import { iconFiles } from '../schemas/site.ts';
import { createTakenTest } from './built-paths.ts';

/** Files that file managers leave in folders, which are not published. */
export const JUNK: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'Icon\r']);

/** What is wrong with a file that has the name of a page, and how to fix it. */
export const MADE_BY_BUILD = 'has the name of a file that the build makes; rename it or remove it';

/** The folders to copy from and to, as absolute paths. */
export interface PublicFolders {
  /** Newsgloss's own `public/`, for files that the site does not have. */
  readonly defaults: string;
  /** The site's `public/`; may be the same folder, and may not exist. */
  readonly own: string;
  readonly output: string;
}

/**
 * Copies the files of `public/` into the output unchanged, and Newsgloss's own if the site has none. Throws
 * `ContentErrors` if a file would replace one that the build makes.
 */
export function copyPublic({ defaults, own, output }: PublicFolders): void {
  const files = listPublic(own);
  const isMade = createTakenTest(listPublic(output));
  throwContentErrors(
    files.filter(isMade).map((file) => new ContentError({ file: `public/${file}` }, MADE_BY_BUILD)),
  );
  const taken = new Set(files.map(foldFileName));
  const hasIcon = iconFiles.some((icon) => taken.has(icon));
  const isWanted = (file: string) =>
    !taken.has(foldFileName(file)) && !(hasIcon && iconFiles.some((icon) => icon === file));
  for (const file of listPublic(defaults).filter(isWanted)) copy(defaults, file, output);
  for (const file of files) copy(own, file, output);
}

function copy(from: string, file: string, output: string): void {
  const target = join(output, checkOutputPath(file));
  mkdirSync(dirname(target), { recursive: true });
  // Follows links: the output must be complete without the folder it was made from.
  copyFileSync(join(from, file), target);
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
