import { hashText } from '../math/hash-text.ts';

/** The hash of some words as seven base-36 digits; it tells ids apart and keeps no secrets. */
export function fingerprint(words: string): string {
  return (hashText(words) >>> 0).toString(36).padStart(7, '0');
}
