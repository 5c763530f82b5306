import { bySpan, type Span } from '../text/span.ts';
import type { Annotations, Quotation } from './types.ts';

/** The annotations unchanged; throws a RangeError if a span is out of bounds, unsorted or splits a character. */
export function checkAnnotations(text: string, annotations: Annotations): Annotations {
  const { mentions, quotations, times, messages } = annotations;
  checkList(text, mentions, 'mentions');
  checkList(text, times, 'times');
  checkList(text, messages, 'messages');
  let previous: Quotation | undefined;
  for (const quotation of quotations) {
    checkQuotation(text, quotation);
    if (previous && startOf(previous) > startOf(quotation)) {
      throw new RangeError(`quotations out of order: ${startOf(previous)} before ${startOf(quotation)}`);
    }
    previous = quotation;
  }
  return annotations;
}

/** The offset at which a quotation's content starts. */
export function startOf(quotation: Quotation): number {
  return quotation.content[0]?.start ?? 0;
}

function checkQuotation(text: string, quotation: Quotation): void {
  const { content, cue, source, rule, confidence } = quotation;
  if (content.length === 0) throw new RangeError(`a quotation from rule ${rule} has no content`);
  if (!(confidence >= 0 && confidence <= 1))
    throw new RangeError(`confidence ${confidence} from rule ${rule} is not between 0 and 1`);
  for (const spans of [content, cue, source, quotation.described ?? []]) {
    checkList(text, spans, rule);
    for (const [i, span] of spans.entries()) {
      const next = spans[i + 1];
      if (next && next.start < span.end)
        throw new RangeError(`spans from rule ${rule} overlap at ${next.start}`);
    }
  }
}

function checkList(text: string, spans: readonly Span[], what: string): void {
  for (const [i, span] of spans.entries()) {
    checkSpan(text, span, what);
    const next = spans[i + 1];
    if (next && bySpan(span, next) > 0) {
      throw new RangeError(
        `${what} out of order: ${span.start}–${span.end} before ${next.start}–${next.end}`,
      );
    }
  }
}

function checkSpan(text: string, { start, end }: Span, what: string): void {
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)
  ) {
    throw new RangeError(`${what}: span ${start}–${end} does not fit a text of length ${text.length}`);
  }
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) {
    throw new RangeError(`${what}: span ${start}–${end} splits a character`);
  }
}

function splitsCharacter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
