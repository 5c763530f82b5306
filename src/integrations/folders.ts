import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './digest.ts';

/** The folder with this project's code. */
export const engineFolder: string = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of one build, as absolute paths. */
export interface Folders {
  /** Contains `content/` and `public/`. */
  readonly site: string;
  /** Where the built site goes. */
  readonly out: string;
  /** Caches and the build in progress, close to our packages, which it imports; may be deleted at any time. */
  readonly work: string;
}

/**
 * The folders of this process's build. A site elsewhere is set by environment variables, because every module
 * that Astro loads can read them: `NEWSGLOSS_SITE`, `NEWSGLOSS_OUT`.
 */
export function findFolders(environment: NodeJS.ProcessEnv = process.env): Folders {
  const site = resolve(environment.NEWSGLOSS_SITE ?? engineFolder);
  return {
    site,
    out: resolve(site, environment.NEWSGLOSS_OUT ?? 'dist'),
    work: join(engineFolder, '.newsgloss/sites', digestOf(site)),
  };
}
