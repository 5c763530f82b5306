import type { Span } from '../../text/span.ts';
import type { Token } from '../document.ts';

/** Returns a function that finds the first and last token of a span, if any, in logarithmic time. */
export function createTokenFinder(
  tokens: readonly Token[],
): (span: Span | undefined) => { readonly first: number; readonly last: number } | undefined {
  const firstEndingAfter = (offset: number) => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (span) => {
    if (!span) return undefined;
    const first = firstEndingAfter(span.start);
    const after = firstEndingAfter(span.end - 1);
    const last = (tokens[after]?.start ?? span.end) < span.end ? after : after - 1;
    return first <= last ? { first, last } : undefined;
  };
}
