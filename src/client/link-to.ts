/** Where the page is, and where it is published, if it says so. */
export interface PageAddress {
  readonly here: string;
  readonly canonical?: string | undefined;
}

/** The address to hand on for a place in this page: from a disk, the published one, since a path on a disk leads nobody else there. */
export function linkTo(fragment: string, { here, canonical }: PageAddress): string {
  const onDisk = here.startsWith('file:');
  const address = new URL(onDisk && canonical ? canonical : here);
  address.hash = fragment;
  if (!onDisk) address.search = '';
  return address.href;
}

/** This page's addresses. */
export function thisPage(): PageAddress {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return { here: location.href, canonical };
}
