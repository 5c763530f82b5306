import { fileURLToPath } from 'node:url';

/** The folder with this project's code. */
export const engineFolder: string = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of one build, as absolute paths. */
export interface Folders {
  /** Contains `content/` and `public/`. */
  readonly site: string;
  /** Where the built site goes. */
  readonly out: string;
}
