import { firstEndingAfter } from '../../text/span.ts';
import type { Document } from '../document.ts';

/** Makes a function that gives the index of the token that holds an offset, or of the first one after it. */
export function tokenLookup(doc: Document): (offset: number) => number {
  const { tokens } = doc;
  return (offset) => firstEndingAfter(tokens, offset);
}
