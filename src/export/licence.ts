import type { FrontMatter } from '../schemas/article.ts';
import type { Site } from '../schemas/site.ts';

/** Names and addresses of common licenses for texts, by SPDX id (spdx.org/licenses). */
const LICENCES: Readonly<Record<string, { readonly name: string; readonly address: string }>> = {
  'CC-BY-4.0': {
    name: 'Creative Commons Attribution 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC-BY-SA-4.0': {
    name: 'Creative Commons Attribution-ShareAlike 4.0',
    address: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC-BY-NC-4.0': {
    name: 'Creative Commons Attribution-NonCommercial 4.0',
    address: 'https://creativecommons.org/licenses/by-nc/4.0/',
  },
  'CC-BY-ND-4.0': {
    name: 'Creative Commons Attribution-NoDerivatives 4.0',
    address: 'https://creativecommons.org/licenses/by-nd/4.0/',
  },
  'CC0-1.0': {
    name: 'CC0 1.0 (public domain)',
    address: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

/** The terms under which a text may be used. */
export interface Terms {
  /** "Creative Commons Attribution 4.0", "© Example Times". */
  readonly name: string;
  /** Address of the license, if known. */
  readonly address?: string;
  /** Who holds the rights, if the terms are a copyright notice and not a license. */
  readonly holder?: string;
}

/** The terms of a text whose publisher is not known: nobody has granted anything. */
export const UNKNOWN_TERMS = '© its publisher';

/**
 * The terms of an article: what its front matter states, which is an SPDX id or words such as "© Example Times". Without
 * that, the site's license covers only the site's own texts; any other text belongs to its publisher. A text that is
 * based on another is the site's own only if `basedOn.publisher` is the site's publisher.
 */
export function findTerms(frontMatter: Rights, site: Pick<Site, 'publisher' | 'licence'>): Terms {
  const { licence } = frontMatter;
  if (licence !== undefined) return readTerms(licence);
  if (isOwn(frontMatter, site.publisher)) return describeLicense(site.licence);
  const holder = findOtherPublisher(frontMatter, site.publisher);
  return holder === undefined ? { name: UNKNOWN_TERMS } : { name: `© ${holder}`, holder };
}

type Rights = Pick<FrontMatter, 'licence' | 'publisher' | 'basedOn'>;

/** Whether a text is the site's own: nobody else published it or the text that it is based on. */
function isOwn({ publisher, basedOn }: Rights, own: string): boolean {
  const original = basedOn && (basedOn.publisher ?? '');
  return [publisher, original].every((name) => name === undefined || isSame(name, own));
}

/** Who published a text or its original, if that is not the site. */
function findOtherPublisher({ publisher, basedOn }: Rights, own: string): string | undefined {
  return [basedOn?.publisher, publisher].find((name) => name !== undefined && !isSame(name, own));
}

/**
 * Whom a citation of an article names as its publisher: the other publisher whose text it is or is based on. The site is
 * named only for its own texts; undefined if the publisher is not known.
 */
export function findCitedPublisher(
  frontMatter: Rights,
  site: Pick<Site, 'publisher' | 'title'>,
): string | undefined {
  if (isOwn(frontMatter, site.publisher)) return frontMatter.publisher ?? site.title;
  return findOtherPublisher(frontMatter, site.publisher);
}

const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** "© 2016 Example Times", "(c) Example Times", "Copyright Example Times", "All rights reserved". */
const NOTICE = /^(?:©|\(c\)|copyright\b)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?[,\s]*)?(?:by\s+)?/i;

function readTerms(licence: string): Terms {
  const stated = licence.trim();
  if (stated === UNKNOWN_TERMS) return { name: stated };
  const notice = NOTICE.exec(stated);
  if (notice) {
    const holder = stated.slice(notice[0].length).replace(/[.,;]?\s*all rights reserved\.?$/i, '');
    return holder ? { name: stated, holder } : { name: stated };
  }
  if (!/^https?:\/\//i.test(stated)) return describeLicense(stated);
  const known = Object.values(LICENCES).find(({ address }) => toKey(address) === toKey(stated));
  return known ?? { name: stated, address: stated };
}

const toKey = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:legalcode|deed)?(?:\.[a-z]{2})?\/?$/, '')
    .replace(/\/$/, '');

/** A license's name and address; one that is not in the table has its SPDX id as its name and no address. */
export function describeLicense(spdx: string): { readonly name: string; readonly address?: string } {
  const known = Object.hasOwn(LICENCES, spdx) ? LICENCES[spdx] : undefined;
  return known ?? { name: spdx };
}
