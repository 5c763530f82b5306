import { posix } from 'node:path';
import { serverPath } from '../components/addresses.ts';
import type { Site } from '../schemas/site.ts';

/** A page that a server sends for any address, so that its own is unknown. */
const ANYWHERE = '/404.html';

/**
 * Gives the addresses in a file of the site, whose path begins with a slash: relative to the file, with an explicit
 * `index.html`, so that they work from any folder. Scripts refer to pages relative to the site's root, since the page
 * that loads them can be anywhere; the client adds the way to the root.
 */
export function createLinker(
  path: string,
  { site, preview }: { readonly site: Site; readonly preview: string | undefined },
): (address: string) => string {
  // A preview is always at the root of its server.
  if (path === ANYWHERE) return (address) => (preview === undefined ? serverPath(address, site) : address);
  const file = path.endsWith('.js')
    ? 'index.html'
    : path.endsWith('/')
      ? `${path.slice(1)}index.html`
      : path.slice(1);
  return (address) => relativeAddress(address, file);
}

/**
 * The address relative to the file `from`, a path from the root such as `articles/x/index.html`; one that does not begin
 * with a slash is returned unchanged. Several slashes count as one, so that no address of the site can become one of
 * another server.
 */
export function relativeAddress(address: string, from: string): string {
  if (!/^[\\/]/.test(address)) return address;
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const single = path.replace(/^[\\/]+/, '/');
  const target = single.endsWith('/') ? `${single}index.html` : single;
  const relative = posix.relative(posix.dirname(`/${from}`), target);
  // “/articles/a/javascript:x” must not become “javascript:x”
  return (/^[^/]*:/.test(relative) ? './' : '') + relative + rest;
}
