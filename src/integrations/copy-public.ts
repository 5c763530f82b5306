import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { checkOutputPath } from '../schemas/output-path.ts';
import { iconFiles } from '../schemas/site.ts';

/** What a system's file manager leaves in folders; nobody means to publish it. */
const JUNK = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The folders that a copy goes between, absolute. */
export interface PublicFolders {
  /** The engine's `public/`: what a site has unless it has its own. */
  readonly defaults: string;
  /** The site's `public/`; may be the same folder, and may not be there. */
  readonly own: string;
  readonly output: string;
}

/**
 * Copies the files of `public/` into the output as they are, and the engine's own where the site has none. Throws
 * `ContentErrors` where a file would take the place of one that the build makes.
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
  // Follows links: the output must be whole without the folder that it was made from.
  copyFileSync(join(from, file), target);
}

/** Files below a folder by their path from it, links followed; `[]` for a folder that is not there. */
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

/** Some disks and servers take names that differ in case, or in how accents are written, for the same. */
function nameKey(file: string): string {
  return file.normalize('NFC').toLowerCase();
}
