import { relativeAddress } from '../integrations/relative-links.ts';
import type { Site } from '../schemas/site.ts';

/** Gives the addresses of links as seen from a file of the site. */
export function createLinker(path: string, _site: Site): (address: string) => string {
  const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
  return (address) => relativeAddress(address, file);
}
