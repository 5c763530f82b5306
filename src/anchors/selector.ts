import type { Quotation, Span } from '../annotate/types.ts';

/** A TextQuoteSelector of W3C Web Annotation: the words and the text before and after them. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters on either side, enough to tell repeated sentences apart; the same as in the Hypothesis client. */
const CONTEXT = 32;

/** The selector of a quotation's content. Spans are joined by ` … ` where the cue interrupts it. */
export function toSelector(text: string, content: readonly Span[]): TextQuoteSelector {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? start;
  return {
    exact: content.map((span) => text.slice(span.start, span.end)).join(' … '),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Who says a quotation, as the ledger has it: the id of a record, or a name; several are joined by " + ". */
export function speakerOf({
  speaker,
  speakers,
  provisional,
}: Pick<Quotation, 'speaker' | 'speakers' | 'provisional'>): string | undefined {
  if (speaker !== null) return speaker;
  if (speakers) return speakers.map((one) => one.entity ?? one.provisional ?? '').join(' + ');
  return provisional;
}
