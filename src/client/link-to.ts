/** The current address of the page, and the address where it is published, if known. */
export interface PageAddress {
  readonly here: string;
  readonly canonical?: string | undefined;
}

/** The address to share for a place on this page: on a disk, the published one, since nobody else has that path. */
export function linkTo(fragment: string, { here, canonical }: PageAddress): string {
  const onDisk = here.startsWith('file:');
  const address = new URL(onDisk && canonical ? canonical : here);
  address.hash = fragment;
  if (!onDisk) address.search = '';
  return address.href;
}

/** The address to share for a relative link of this page; published addresses end with a slash. */
export function resolveLink(href: string, { here, canonical }: PageAddress): string {
  const onDisk = here.startsWith('file:') && canonical !== undefined;
  const address = new URL(href, onDisk ? canonical : here);
  if (onDisk) address.pathname = address.pathname.replace(/\/index\.html$/, '/');
  return address.href;
}

/** This page's addresses. */
export function thisPage(): PageAddress {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return { here: location.href, canonical };
}
