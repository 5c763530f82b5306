import type { Block } from '../../text/block.ts';

/** A shorter first line is a headline rather than a wrapped line. */
const LONGEST_HEADLINE = 90;
/** In wrapped text, far more than this share of lines start with a lower-case letter. */
const MOST_LOWER = 0.1;
const CLOSES_LINE = /[.?!…:;”"’'»)\]]$/u;

/** The blocks, split at line breaks unless the lines are only wrapped. */
export function linesOfBlocks(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => splitLines(text, block));
}

function splitLines(text: string, block: Block): Block[] {
  const words = text.slice(block.start, block.end);
  if (!words.includes('\n')) return [block];
  const lines = words.split('\n');
  const lower = lines.slice(1).filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  if (lower > MOST_LOWER * (lines.length - 1)) return [block];
  const parts: Block[] = [];
  let start = block.start;
  let at = block.start;
  for (const [i, line] of lines.entries()) {
    const end = at + line.length;
    const trimmed = line.trimEnd();
    const next = lines[i + 1]?.trimStart() ?? '';
    const parted =
      (CLOSES_LINE.test(trimmed) && !/^\p{Ll}/u.test(next)) || (i === 0 && trimmed.length < LONGEST_HEADLINE);
    if (i === lines.length - 1 || parted) {
      const part = text.slice(start, end);
      const first = start + part.length - part.trimStart().length;
      const last = start + part.trimEnd().length;
      if (first < last) parts.push({ kind: block.kind, start: first, end: last });
      start = end + 1;
    }
    at = end + 1;
  }
  return parts;
}
