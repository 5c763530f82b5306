import type { Span } from '../annotate/types.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A period after an initial, an honorific, or an abbreviation does not end a sentence. */
const NO_END =
  /(?:^|[\s(“"‘'.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|St|Rev|Hon|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** The first sentence of a text, which may be all of it. */
export function firstSentence(text: string): string {
  const [first] = findSentences(text, { start: 0, end: text.length });
  return first ? text.slice(first.start, first.end) : text;
}

/**
 * The sentences of a part of a text, as ICU splits them for English. They are for showing words in context; the
 * annotator has its own, more precise splitter.
 */
export function findSentences(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let open = start;
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const stop = start + index + segment.length;
    if (stop < end && NO_END.test(text.slice(open, stop))) continue;
    spans.push({ start: open, end: open + text.slice(open, stop).trimEnd().length });
    open = stop;
  }
  return spans.filter((span) => span.start < span.end);
}
