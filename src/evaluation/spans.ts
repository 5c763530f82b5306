import type { Span } from '../text/span.ts';

/** Merges spans into sorted spans that don't overlap and cover the same characters. */
export function unionSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

/** The number of characters in a union. */
export function totalLength(union: readonly Span[]): number {
  return union.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The number of characters that two unions share; takes linear time. */
export function commonLength(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const one = a[i];
    const other = b[j];
    if (!one || !other) break;
    common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    if (one.end < other.end) i++;
    else j++;
  }
  return common;
}
