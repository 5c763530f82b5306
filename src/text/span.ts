import { findFirstIndex } from '../math/binary-search.ts';

/** A half-open range `[start, end)` in UTF-16 code units of an article text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The index of the first span that ends after an offset, or the number of spans. They must be sorted and may not overlap;
 * so it is the span that holds the character at the offset, or else the next one.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return findFirstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > offset);
}

/** The words that a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers every character of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sorts by start, then the longer first, so that an outer span comes before what it contains. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
