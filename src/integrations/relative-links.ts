import { posix } from 'node:path';
import { rewriteAttributes } from '../markdown/rewrite-attributes.ts';

/** Attributes with one address. */
const ADDRESS = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);

/** Attributes with several addresses, each with a descriptor, separated by commas. */
const ADDRESSES = new Set(['srcset', 'imagesrcset']);

/**
 * Makes every root-relative address in a page's markup relative to the page, with an explicit `index.html`, so that
 * the page works from any folder. `page` is the page's own path from the root: `articles/x/index.html`.
 * Text, comments, scripts and data blocks are not changed.
 */
export function relativizeLinks(html: string, page: string): string {
  return rewriteAttributes(html, (name, value) => relativizeValue(name, value, page));
}

function relativizeValue(name: string, value: string, page: string): string {
  if (ADDRESS.has(name)) return relativeAddress(value, page);
  if (!ADDRESSES.has(name)) return value;
  return value
    .split(',')
    .map((candidate) => candidate.trim().replace(/^\S+/, (address) => relativeAddress(address, page)))
    .join(', ');
}

/**
 * The address relative to `page`; one that does not begin with a slash is returned unchanged. Several slashes count as
 * one, so that no address of the site can become one of another server.
 */
export function relativeAddress(address: string, page: string): string {
  if (!/^[\\/]/.test(address)) return address;
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const single = path.replace(/^[\\/]+/, '/');
  const target = single.endsWith('/') ? `${single}index.html` : single;
  const relative = posix.relative(posix.dirname(`/${page}`), target);
  // “/articles/a/javascript:x” must not become “javascript:x”
  return (/^[^/]*:/.test(relative) ? './' : '') + relative + rest;
}

/** Makes the root-relative `url()`s of a style sheet relative to it. */
export function relativizeUrls(css: string, sheet: string): string {
  return css.replace(
    /url\(\s*(["']?)(\/[^"')\s]*)\1\s*\)/g,
    (_, quote: string, address: string) => `url(${quote}${relativeAddress(address, sheet)}${quote})`,
  );
}
