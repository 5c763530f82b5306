import { fingerprint } from './fingerprint.ts';
import { dropApostrophes, foldLetters } from './plain-letters.ts';

/**
 * Plain Latin letters and digits joined by hyphens: "Łódź’s 2nd day" as "lodzs-2nd-day". Words without a Latin letter
 * or digit, such as "Путин", give an empty string; use {@link slugOrFingerprint} where an id must not be empty.
 */
export function toSlug(words: string): string {
  return foldLetters(dropApostrophes(words))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * A slug of at most `length` characters, or the words' fingerprint if no Latin letter or digit is left; never
 * empty.
 */
export function slugOrFingerprint(words: string, length = Number.POSITIVE_INFINITY): string {
  return shortenSlug(toSlug(words), length) || fingerprint(words);
}

/** Cuts a slug to at most `length` characters, at a hyphen where there is one. */
export function shortenSlug(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const at = cut.lastIndexOf('-');
  return at > 0 ? cut.slice(0, at) : slug.slice(0, length);
}
