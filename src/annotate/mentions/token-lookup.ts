import { firstEndingAfter } from '../../text/span.ts';
import type { Document } from '../document.ts';

/** Returns a function that maps an offset to the index of the token there, or of the next one. */
export function tokenLookup(doc: Document): (offset: number) => number {
  const { tokens } = doc;
  return (offset) => firstEndingAfter(tokens, offset);
}
