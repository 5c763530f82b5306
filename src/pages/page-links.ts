import type { Site } from '../schemas/site.ts';

/** How the files in a folder refer to pages, where it is not from their own place. */
export function createLinker(path: string, site: Site): (address: string) => string {
  throw new Error(path + site.title);
}
