import { findFirstIndex } from '../math/binary-search.ts';

/** A half-open range `[start, end)` in UTF-16 code units of an article text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The index of the first span that ends after an offset, or the number of spans if there is none. The spans must
 * be sorted and must not overlap, so this is the span with the character at the offset, or else the next one.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return findFirstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > offset);
}

/** The text of a span. */
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

/** Sorts by start, then longer spans first, so that a span comes before those that it contains. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
