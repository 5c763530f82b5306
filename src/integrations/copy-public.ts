import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { checkOutputPath } from '../schemas/output-path.ts';
import { iconFiles } from '../schemas/site.ts';

/** Files that file managers leave in folders, which should not be published. */
const JUNK = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

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
  const made = new Set(listPublic(output).map(nameKey));
  throwContentErrors(
    files
      .filter((file) => made.has(nameKey(file)))
      .map(
        (file) =>
          new ContentError(
            { file: `public/${file}` },
            'has the name of a file that the build makes; rename it or remove it',
          ),
      ),
  );
  const taken = new Set(files.map(nameKey));
  const hasIcon = iconFiles.some((icon) => taken.has(icon));
  const isWanted = (file: string) =>
    !taken.has(nameKey(file)) && !(hasIcon && iconFiles.some((icon) => icon === file));
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

/** Some disks and servers treat names that differ only in case or in the encoding of accents as the same. */
function nameKey(file: string): string {
  return file.normalize('NFC').toLowerCase();
}
