import { foldLetters } from '../text/plain-letters.ts';

const keys = new Map<string, string>();

/** A name as the map compares it: without case, accents, spaces and words such as "Lake" and "River" at its ends. */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = foldLetters(name)
    .replace(/^(the|river|lake) | (river|lake|sea)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  keys.set(name, key); // The same few thousand names are compared again and again.
  return key;
}
