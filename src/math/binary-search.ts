/**
 * The first index from `from` on for which `isReached` holds, or `to` if there is none. Once it holds for an index,
 * it must hold for all later ones. Our own ten lines rather than a package: the annotator searches typed arrays and
 * lists of spans alike, and a predicate serves both.
 */
export function findFirstIndex(to: number, isReached: (index: number) => boolean, from = 0): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
