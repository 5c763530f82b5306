import { findEvery, type SearchedText } from '../anchors/find-words.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** A text in which words are looked for. */
export interface ReviewedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly searched: SearchedText;
}

/** How far from an annotation its new words, its cue and its source may be, in characters. */
const FURTHEST = 600;

/** The spans of words near a span, one for each block; undefined if they do not stand there. Several parts are joined by ` … `. */
export function placeNear(words: string, near: Span, text: ReviewedText): Span[] | undefined {
  const spans: Span[] = [];
  for (const part of words.split(' … ')) {
    const [best] = findEvery(part, text.searched)
      .filter((one) => one.start >= (spans.at(-1)?.end ?? 0))
      .map((span) => ({ span, away: distance(span, near) }))
      .filter(({ away }) => away <= FURTHEST)
      .sort((a, b) => a.away - b.away || a.span.start - b.span.start);
    if (!best) return undefined;
    spans.push(...splitAtBlocks(withMarks(best.span, part, text.text), text));
  }
  return spans;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** A span and the marks around it that its words are written with. */
export function withMarks({ start, end }: Span, words: string, text: string): Span {
  const lead = /^[^\p{L}\p{N}\s]*/u.exec(words)?.[0] ?? '';
  const trail = /[^\p{L}\p{N}\s]*$/u.exec(words)?.[0] ?? '';
  const before =
    new RegExp(`[^\\p{L}\\p{N}\\s]{0,${lead.length}}$`, 'u').exec(text.slice(0, start))?.[0] ?? '';
  const after =
    new RegExp(`^[^\\p{L}\\p{N}\\s]{0,${trail.length}}`, 'u').exec(
      text.slice(end, end + trail.length * 2),
    )?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/** A span as one span for each block that it has words in. */
export function splitAtBlocks(span: Span, { text, blocks }: ReviewedText): Span[] {
  return blocks.flatMap((block) => {
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.end);
    const words = text.slice(start, end);
    if (end <= start || words.trim() === '') return [];
    return [
      {
        start: start + words.length - words.trimStart().length,
        end: end - words.length + words.trimEnd().length,
      },
    ];
  });
}
