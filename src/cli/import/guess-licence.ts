import { UNKNOWN_TERMS } from '../../export/licence.ts';
import type { Finding, Findings } from './imported-text.ts';
import { reservedBy } from './licence.ts';
import { hostOf } from './publisher-names.ts';

/** Reported with a text whose publisher is not known. */
export const NO_LICENCE =
  'doubt: no license is known and no publisher either, so the text is marked as its publisher’s: pass --licence if it has a license, or --publisher if it is your own';

/** A text of another or an unknown publisher without a license is reserved; the site's own text takes the site's license. */
export function guessLicence(known: Findings, sitePublisher: string | undefined): Finding | undefined {
  const publisher = findPublisher(known);
  if (publisher === undefined) return { value: UNKNOWN_TERMS, from: 'no license and no publisher are known' };
  if (publisher.toLowerCase() === sitePublisher?.toLowerCase()) return undefined;
  return { value: reservedBy(publisher), from: 'no license is known; pass --licence if there is one' };
}

/**
 * Who published the text first: the publisher or host of the text that it is based on, else its own publisher, else the
 * host of its page. Whoever made an edition of another text does not own that text.
 */
function findPublisher({ basedOn, publisher, url }: Findings): string | undefined {
  if (basedOn) return basedOn.value.publisher ?? hostOf(basedOn.value.url);
  return publisher?.value ?? hostOf(url?.value);
}
