import { z } from 'zod';

/** What browsers drop from an address before they read its scheme (URL Standard, 4.4), as in `java\nscript:`. */
const DROPPED = /^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]/g;
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const LINK_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
/** Schemes that run code, contain a page or read local files, and that no sentence begins with. */
const DANGEROUS = /^(?:javascript|vbscript|view-source|livescript|mocha|blob|filesystem)\s*:/i;
/** As above, but "Data: Ministry of Works" is a sentence. */
const DANGEROUS_UNSPACED = /^(?:data|file|about):\S/i;
/** The host of another site without a scheme. Browsers read a backslash as a slash. */
const FOREIGN = /^[\\/]{2}/;

/** "ann@example.org"; a path has no @ before its first dot. */
const MAILBOX = /^[^\s@/?#]+@(?!\d+x\.)[^\s@/?#]+\.[a-z]{2,}$/i;

/**
 * Why an address must not become a link; undefined if it may: `http:`, `https:`, `mailto:`, or relative to the page
 * or the site.
 */
export function findAddressFault(address: string): string | undefined {
  const plain = address.replace(DROPPED, '');
  const [, scheme] = SCHEME.exec(plain) ?? [];
  if (plain !== address || /[\s\0-\x1f\x7f\p{Bidi_Control}]/u.test(address)) {
    return 'has spaces or invisible characters; remove them';
  }
  if (/^\/\/|\\/.test(plain)) return 'has no scheme or has backslashes; write https:// in front';
  if (scheme === undefined) {
    if (/^[^?#]*\/\//.test(plain)) return 'has two slashes in a row in its path; write one';
    if (MAILBOX.test(plain)) return `is an e-mail address; write mailto:${plain}`;
    if (/^www\./i.test(plain)) return 'has no scheme; write https:// in front';
    return plain === '' ? 'is empty; fill it in or remove the field' : undefined;
  }
  if (!LINK_SCHEMES.has(scheme.toLowerCase())) {
    return `begins with "${scheme}:"; write an address that begins with https://, http:// or mailto:`;
  }
  const isComplete = scheme.toLowerCase() === 'mailto' || /^https?:\/\/[^/?#]/i.test(plain);
  return isComplete && URL.canParse(plain)
    ? undefined
    : 'is not a complete address; write it as https://example.org/page';
}

/** An address that becomes a link. */
export const linkAddress = z.string().superRefine(addFault(findAddressFault));

/** The address of a page on the web: no `mailto:`, nothing relative. */
export const webAddress = z
  .string()
  .superRefine(
    addFault((address) => findAddressFault(address) ?? (isWebAddress(address) ? undefined : NOT_WEB)),
  );

const NOT_WEB = 'is not the address of a page; begin it with https:// or http://';

/** The address where a site is published; paths are appended to it. */
export const siteAddress = z.string().superRefine(addFault(findSiteAddressFault));

function findSiteAddressFault(address: string): string | undefined {
  const fault = findAddressFault(address);
  if (fault !== undefined || !isWebAddress(address)) {
    return `${fault ?? NOT_WEB}; while the site has no address, use http://localhost/`;
  }
  const { search, hash, username } = new URL(address);
  return search + hash + username === ''
    ? undefined
    : 'must end with the path; remove ? or # and what follows, and any user name';
}

/** Words or an address; anything that could run code is rejected, although only `http:` and `https:` become links. */
export const textOrAddress = z.string().min(1).superRefine(addFault(findTextFault));

function findTextFault(text: string): string | undefined {
  const plain = text.replace(DROPPED, '');
  if (DANGEROUS.test(plain) || DANGEROUS_UNSPACED.test(plain))
    return 'is an address that browsers may run as code; write words or an address that begins with https://';
  return FOREIGN.test(plain)
    ? 'has no scheme; write https:// in front, or words instead of an address'
    : undefined;
}

/** The address to link to for a text that may be an address; undefined for words and for unsafe addresses. */
export function webHref(text: string | undefined): string | undefined {
  return text !== undefined && findAddressFault(text) === undefined && isWebAddress(text) ? text : undefined;
}

/** As `toSafeHref`, for a field that is an address: it may be relative or a mailbox too. */
export function linkHref(address: string | undefined): string | undefined {
  return address !== undefined && findAddressFault(address) === undefined ? address : undefined;
}

const isWebAddress = (text: string) => /^https?:\/\//i.test(text);

function addFault(find: (text: string) => string | undefined) {
  return (text: string, context: z.RefinementCtx<string>) => {
    const message = find(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  };
}
