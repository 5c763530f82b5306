import type { Site } from '../schemas/site.ts';

/** The page of an article; with an id, the place in it. */
export function articlePath(slug: string, id?: string): string {
  return `/articles/${slug}/${id === undefined ? '' : `#${id}`}`;
}

/** The map of an article as a picture. */
export function mapPicturePath(slug: string): string {
  return `/articles/${slug}/map.svg`;
}

/** The page of a quotation. */
export function quotationPath(anchor: string): string {
  return `/quotes/${anchor}/`;
}

/** The page of an entity. */
export function entityPath(id: string): string {
  return `/entities/${id}/`;
}

/** A page of a list that runs over several: `/quotes/`, `/quotes/page/2/`. */
export function listPath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** A root-relative path at the address where the site is published, which may lie below a server's root. */
export function absoluteAddress(path: string, { address }: Site): string {
  return new URL(path.replace(/^\//, ''), address.endsWith('/') ? address : `${address}/`).href;
}

/**
 * A root-relative path as it counts from the root of the server that the site is published on: for a page that does
 * not know its own address. Any other address is returned as it is.
 */
export function serverPath(path: string, site: Site): string {
  if (!path.startsWith('/')) return path;
  const { pathname, hash } = new URL(absoluteAddress(path, site));
  return pathname + hash;
}

/** An address that a publisher wrote: a path counts from the root of the site, anything else is left as it is. */
export function sitePath(address: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address) ? address : `/${address.replace(/^\.\//, '')}`;
}

/**
 * A root-relative path as seen from another page, with its `index.html`: for data blocks, in which nothing makes
 * addresses relative after the build.
 */
export function relativePath(path: string, from: string): string {
  const depth = from.split('/').length - 2;
  const [, folder = '', rest = ''] = /^\/([^#]*)(.*)$/.exec(path) ?? [];
  return `${'../'.repeat(depth)}${folder}index.html${rest}`;
}
