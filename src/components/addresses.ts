import type { Site } from '../schemas/site.ts';

/** Path of an article's page; with an id, of a place in it. */
export function articlePath(slug: string, id?: string): string {
  return `/articles/${slug}/${id === undefined ? '' : `#${id}`}`;
}

/** Path of the picture of the map of all articles' places. */
export const SITE_MAP_PICTURE = '/map/map.svg';

/** Path of the picture of an article's map. */
export function mapPicturePath(slug: string): string {
  return `/articles/${slug}/map.svg`;
}

/** Path of the picture of an entity's map. */
export function entityPicturePath(id: string): string {
  return `/entities/${id}/map.svg`;
}

/** Path of a quotation's page. */
export function quotationPath(anchor: string): string {
  return `/quotes/${anchor}/`;
}

/** Path of an entity's page. */
export function entityPath(id: string): string {
  return `/entities/${id}/`;
}

/** Path of one page of a paginated list: `/quotes/`, `/quotes/page/2/`. */
export function listPath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The absolute address of a root-relative path on the published site, which may be in a subfolder of its server. */
export function absoluteAddress(path: string, { address }: Site): string {
  // Without "./", the first part of "/a:b/" would be read as a scheme.
  return new URL(`./${path.replace(/^\/+/, '')}`, address.endsWith('/') ? address : `${address}/`).href;
}

/**
 * A site path relative to the root of the server, for a page that does not know its own address. Any other address is
 * returned unchanged.
 */
export function serverPath(path: string, site: Site): string {
  if (!path.startsWith('/')) return path;
  const { pathname, search, hash } = new URL(absoluteAddress(path, site));
  return mergeSlashes(pathname) + search + hash;
}

/** An address that a publisher wrote: a path becomes relative to the site's root, anything else is unchanged. */
export function sitePath(address: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  return mergeSlashes(`/${path.replace(/^\.\//, '')}`) + rest;
}

/** Two slashes at the start of a path would make what follows the name of another server. */
function mergeSlashes(path: string): string {
  return path.replace(/[\\/]{2,}/g, '/');
}
