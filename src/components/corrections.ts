import type { Site } from '../schemas/site.ts';

/** What a reader writes about: the words for a subject, and where they are. */
export interface Corrected {
  readonly title: string;
  /** Absolute. */
  readonly address: string;
}

/** Where a form takes the address of what is wrong. */
const SLOT = '{address}';

/** The link by which readers send a correction of something; undefined if the site takes none. */
export function correctionLink({ corrections }: Site, { title, address }: Corrected): string | undefined {
  if (corrections === undefined) return undefined;
  if (!corrections.startsWith('mailto:')) return corrections.replace(SLOT, encodeURIComponent(address));
  const fields = { subject: `Correction: ${title}`, body: `${address}\n\n` };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${corrections}${corrections.includes('?') ? '&' : '?'}${query.join('&')}`;
}
