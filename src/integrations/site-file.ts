/** The file of a path of the site, relative to its root: "/a/" is "a/index.html", "/a/map.svg" is "a/map.svg". */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
