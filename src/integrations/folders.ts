import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './digest.ts';

/** Where this project's code is. */
export const engineFolder: string = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of one build, absolute. */
export interface Folders {
  /** Holds `content/` and `public/`. */
  readonly site: string;
  /** Where the built site goes. */
  readonly out: string;
  /** Caches and the build in progress, near our packages, which it imports; may be deleted at any time. */
  readonly work: string;
}

/**
 * The folders of the build that this process makes. A build of a site elsewhere says so in the environment,
 * which Astro's own command hands on to every module: `NEWSGLOSS_SITE`, `NEWSGLOSS_OUT`.
 */
export function findFolders(environment: NodeJS.ProcessEnv = process.env): Folders {
  const site = resolve(environment.NEWSGLOSS_SITE ?? engineFolder);
  return {
    site,
    out: resolve(site, environment.NEWSGLOSS_OUT ?? 'dist'),
    work: join(engineFolder, '.newsgloss/sites', digestOf(site)),
  };
}
