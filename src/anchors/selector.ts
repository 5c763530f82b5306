import type { Span } from '../annotate/types.ts';

/** W3C Web Annotation's TextQuoteSelector: the words and what stands before and after them. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Enough on either side to tell repeated sentences apart, as the Hypothesis client stores. */
const CONTEXT = 32;

/** The selector of a quotation's content; spans are joined by ` … ` where its cue cuts it. */
export function toSelector(text: string, content: readonly Span[]): TextQuoteSelector {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? start;
  return {
    exact: content.map((span) => text.slice(span.start, span.end)).join(' … '),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
