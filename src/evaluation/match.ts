import type { Span } from '../text/span.ts';
import { commonLength, totalLength } from './spans.ts';

/** Contents that overlap less than this are different attributions. */
export const MATCH = 0.5;

/** Intersection over union of two unions of spans, from 0 to 1. */
export function spanAgreement(a: readonly Span[], b: readonly Span[]): number {
  const common = commonLength(a, b);
  return common / (totalLength(a) + totalLength(b) - common || 1);
}

/** Pairs contents one to one, best overlap first; maps the index in `gold` to the index in `found`. */
export function matchContents(
  gold: readonly (readonly Span[])[],
  found: readonly (readonly Span[])[],
): Map<number, number> {
  const pairs: [agreement: number, gold: number, found: number][] = [];
  for (const [g, one] of gold.entries()) {
    for (const [f, other] of found.entries()) {
      const agreement = spanAgreement(one, other);
      if (agreement >= MATCH) pairs.push([agreement, g, f]);
    }
  }
  pairs.sort((a, b) => b[0] - a[0]);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, g, f] of pairs) {
    if (matched.has(g) || taken.has(f)) continue;
    matched.set(g, f);
    taken.add(f);
  }
  return matched;
}
