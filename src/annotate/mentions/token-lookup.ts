import type { Document } from '../document.ts';

/** Makes a function that gives the index of the token that holds an offset, or of the first one after it. */
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
