import type { Span } from '../text/span.ts';

/** How much of both must be the same characters, for one annotation to be meant by words that were found. */
const LEAST_SHARED = 0.6;

/** What has one or several spans. */
type Spanned<T> = (annotation: T) => readonly Span[];

/** The annotation that has these words: the same ones, whatever marks are around them, or else the one most like them. */
export function matchAnnotation<T>(
  annotations: readonly T[],
  words: readonly Span[],
  { spansOf, text }: { readonly spansOf: Spanned<T>; readonly text: string },
): T | undefined {
  const wanted = words.map((span) => trimMarks(text, span));
  const shares = annotations.map((annotation) => ({
    annotation,
    share: shareOf(
      wanted,
      spansOf(annotation).map((span) => trimMarks(text, span)),
    ),
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { annotation: undefined, share: 0 } as {
    annotation: T | undefined;
    share: number;
  });
  return best.share >= LEAST_SHARED ? best.annotation : undefined;
}

/** A span without what is neither a letter nor a digit at its ends. */
function trimMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const trail = /[^\p{L}\p{N}]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - trail };
}

/** The share of characters that are in both, of those that are in either. */
function shareOf(a: readonly Span[], b: readonly Span[]): number {
  const common = a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + commonOf(one, other), 0), 0);
  const all = lengthOf(a) + lengthOf(b) - common;
  return all > 0 ? common / all : 0;
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const commonOf = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
