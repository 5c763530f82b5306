/**
 * Where a page that leads on goes, with the fragment that it was opened with: a browser would drop it. Undefined where
 * nothing would be lost. `content` is that of the page's `<meta http-equiv="refresh">`.
 */
export function leadOn(content: string, { href, hash }: Pick<Location, 'href' | 'hash'>): string | undefined {
  const target = /url=(.+)$/.exec(content)?.[1];
  if (target === undefined || target.includes('#') || hash === '') return undefined;
  return new URL(`${target}${hash}`, href).href;
}
