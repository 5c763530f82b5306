import type { Properties } from 'hast';

/** Properties with one address. */
const ADDRESS = ['href', 'src', 'action', 'formAction', 'poster', 'data'] as const;
/** Properties with several addresses, each with a descriptor. */
const ADDRESSES = ['srcSet', 'imageSrcSet'] as const;

/** Makes the addresses in the properties of an element those that `to` gives, in place. */
export function relink(properties: Properties, to: (address: string) => string): void {
  for (const name of ADDRESS) {
    const address = properties[name];
    if (typeof address === 'string') properties[name] = to(address);
  }
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (value === undefined || value === null) continue;
    const candidates = Array.isArray(value) ? value.map(String) : String(value).split(',');
    properties[name] = candidates.map((candidate) => candidate.trim().replace(/^\S+/, to)).join(', ');
  }
}
