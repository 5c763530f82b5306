import type { Document } from '../document.ts';

/** Returns a function that maps an offset to the index of the token there, or of the next one. */
export function tokenLookup(doc: Document): (offset: number) => number {
  const { tokens } = doc;
  return (offset) => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
