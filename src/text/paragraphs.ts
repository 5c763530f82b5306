import type { Block } from './block.ts';

const GAP = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/g;

/** The paragraphs of a plain text: the text between blank lines, without white space at the ends. */
export function findParagraphs(text: string): Block[] {
  const blocks: Block[] = [];
  const add = (from: number, to: number) => {
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (start < end) blocks.push({ kind: 'paragraph', start, end });
  };
  let at = 0;
  for (const gap of text.matchAll(GAP)) {
    add(at, gap.index);
    at = gap.index + gap[0].length;
  }
  add(at, text.length);
  return blocks;
}
