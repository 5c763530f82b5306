import { createDocument } from '../../../src/annotate/document.ts';
import { findQuotations } from '../../../src/annotate/quotations/find-quotations.ts';
import type { Quotation } from '../../../src/annotate/types.ts';
import type { Span } from '../../../src/text/span.ts';

/** Each quotation of a text as one line: kind, ‹source›, {cue} and [content], spans separated by " | ". */
export function read(text: string): string[] {
  return findQuotations(createDocument({ text })).quotations.map((quotation) => show(text, quotation));
}

/** The rules that found a text's quotations. */
export function rulesOf(text: string): string[] {
  return findQuotations(createDocument({ text })).quotations.map(({ rule }) => rule);
}

/** The reasons of a text's messages about quotation marks. */
export function doubts(text: string): string[] {
  return findQuotations(createDocument({ text })).messages.map(({ reason }) => reason);
}

function show(text: string, { kind, source, cue, content }: Quotation): string {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
  return `${kind} ‹${words(source)}› {${words(cue)}} [${words(content)}]`;
}
