/** An address from an article: on this site (`own`), or an external one that a page may link to. */
export interface Address {
  readonly own: boolean;
  readonly address: string;
}

/** The address of an article's page, on a host that does not exist (RFC 2606). */
const PAGE = new URL('https://site.invalid/articles/_/');

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** Addresses that every browser takes literally. */
const PLAIN = /^(?:https?:\/\/[^\s\\/?#][^\s\\]*|mailto:\S*)$/i;
const WEB = /^https?:/i;
const MAIL = /^mailto:/i;
/** A path part of which a browser could take for a host. */
const TRICKY_PATH = /^[^?#]*(?:\\|\/\/)/;

/**
 * Parses an address as a browser does (WHATWG URL): tabs and line breaks are ignored, a backslash is a slash, and
 * `//host` or `http:host` is another host. Undefined for anything but http, https, mailto and relative addresses.
 */
export function readAddress(written: string): Address | undefined {
  const address = strip(written);
  if (PLAIN.test(address)) return { own: false, address };
  if (MAIL.test(address)) return undefined;
  if (SCHEME.test(address)) return WEB.test(address) ? foreign(URL.parse(address)) : undefined;
  const url = URL.parse(address, PAGE);
  if (url?.host !== PAGE.host) return foreign(url);
  return { own: true, address: TRICKY_PATH.test(address) ? ownPath(url) : address };
}

/** The simplest form of the address of a picture on this site; it never leaves the site's folder, even on `file:`. */
export function normalizeOwnAddress(address: string): string {
  const url = URL.parse(strip(address), PAGE);
  if (url?.host !== PAGE.host)
    throw new RangeError(`${JSON.stringify(address)} is not an address of the site`);
  return ownPath(url);
}

function foreign(url: URL | null): Address | undefined {
  return url === null ? undefined : { own: false, address: url.href };
}

function ownPath({ pathname, search, hash }: URL): string {
  const path = pathname.replace(/\/{2,}/g, '/');
  const within = path.startsWith(PAGE.pathname) ? path.slice(PAGE.pathname.length) : path;
  // “a:b” would be parsed as an address with the scheme “a”
  return `${SCHEME.test(within) ? './' : ''}${within}${search}${hash}`;
}

/** Removes what a browser removes: control characters and spaces at the ends, tabs and line breaks anywhere. */
function strip(address: string): string {
  let [start, end] = [0, address.length];
  while (start < end && address.charCodeAt(start) <= 0x20) start++;
  while (end > start && address.charCodeAt(end - 1) <= 0x20) end--;
  return address.slice(start, end).replace(/[\t\n\r]/g, '');
}
