import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import { findMarks, type Mark } from './marks.ts';
import { type BlockPairs, pairBlock } from './pair-block.ts';

/** Text between an outermost pair of quotation marks; the span includes the marks. */
export interface Quoted extends Span {
  readonly block: number;
  /** One span per block, marks included; several if the quotation spans several paragraphs. */
  readonly parts: readonly Span[];
}

/** An unmatched mark: its partner is missing, or the mark itself is a typo. */
export interface LoneMark extends Span {
  readonly block: number;
  readonly side: 'open' | 'close';
}

/** The quoted spans and the unmatched marks, each sorted by position. */
export interface Pairing {
  readonly quoted: readonly Quoted[];
  readonly lone: readonly LoneMark[];
  /** Quoted spans that open and close with different kinds of marks (“…»). */
  readonly mixed: readonly Span[];
}

/** Pairs the quotation marks of a text block by block and joins quotations that span several blocks. */
export function pairMarks(text: string, blocks: readonly Block[]): Pairing {
  const quoted: Quoted[] = [];
  const lone: LoneMark[] = [];
  let running: OpenQuotation | undefined;
  for (const [block, span] of blocks.entries()) {
    const marks = findMarks(text, span);
    const first = marks[0];
    if (running && !(first && continues(running, first, span))) {
      abandon(text, running, { quoted, lone });
      running = undefined;
    }
    const pairs = pairBlock(marks);
    running = joinRunning({ text, span, block, pairs, quoted }, running);
    for (const mark of pairs.lone) {
      const { start, end } = mark;
      const side = mark.side === 'close' ? 'close' : 'open';
      if (mark !== pairs.open || !running) lone.push({ start, end, block, side });
    }
  }
  if (running) abandon(text, running, { quoted, lone });
  lone.sort((a, b) => a.start - b.start);
  quoted.sort((a, b) => a.start - b.start);
  return { quoted, lone, mixed: quoted.filter(({ start, end }) => isMixed(text, start, end)) };
}

/** Whether only one mark of a pair is a guillemet: a typo, or two pairs that each lack a mark. */
function isMixed(text: string, start: number, end: number): boolean {
  return (
    /[«»]/.test(text.charAt(start)) !== /[«»]/.test(text.charAt(end - 1)) && isMark(text.charAt(end - 1))
  );
}

function isMark(sign: string): boolean {
  return /["“”„‟«»]/.test(sign);
}

/** A cue inside an unclosed quotation: the missing mark belongs before the cue, not at the end of the block. */
const CUE_INSIDE =
  /,\s[^,.;“”"]{1,60}\s(?:said|says|added|adds|told|wrote|asked|replied|noted|explained)\b|,\s(?:said|says|added|told|wrote)\s/;

/** Reports an unclosed quotation; one at a line start, or after a colon or comma, may still count as quoted. */
function abandon(text: string, running: OpenQuotation, into: { quoted: Quoted[]; lone: LoneMark[] }): void {
  const { mark, parts, level } = running;
  if (level === 1) return;
  into.lone.push(mark);
  const first = parts[0];
  if (!first) return;
  const before = text.slice(Math.max(0, first.start - 3), first.start);
  const opens = /(?:^|\n|[:,]\s?)$/.test(before) || first.start === 0;
  if (!opens || parts.some((part) => CUE_INSIDE.test(text.slice(part.start, part.end)))) return;
  const end = parts.at(-1)?.end ?? first.end;
  into.quoted.push({ start: first.start, end, block: mark.block, parts });
}

/** A quotation that is still open at the end of its block. */
interface OpenQuotation {
  readonly mark: LoneMark;
  readonly level: 1 | 2;
  readonly parts: Span[];
}

interface BlockState {
  readonly text: string;
  readonly span: Block;
  readonly block: number;
  readonly pairs: BlockPairs;
  readonly quoted: Quoted[];
}

function continues(running: OpenQuotation, first: Mark, span: Block): boolean {
  return (
    span.kind !== 'heading' &&
    first.start === span.start &&
    first.side !== 'close' &&
    (running.level === 2 || first.level === 1) &&
    running.parts.length > 0
  );
}

/** Adds the block's quoted spans and returns the quotation that the next block may continue. */
function joinRunning(state: BlockState, running: OpenQuotation | undefined): OpenQuotation | undefined {
  const { text, span, block, pairs, quoted } = state;
  const { open } = pairs;
  const ends = open && /[.?!…,:;]\s*$/.test(text.slice(Math.max(open.end, span.end - 3), span.end));
  const inside = ends ? pairs.pairs.filter((pair) => pair.start > open.start && pair.end < span.end) : [];
  const runs = ends && inside.every(({ start }) => open.level === 2 && isNested(text, start));
  let before = running;
  for (const pair of pairs.pairs) {
    if (runs && pair.start > open.start) break;
    const parts = before && pair.start === span.start ? [...before.parts, pair] : [pair];
    const start = parts[0]?.start ?? pair.start;
    quoted.push({
      start,
      end: pair.end,
      block: before && parts.length > 1 ? before.mark.block : block,
      parts,
    });
    before = undefined;
  }
  if (!runs) return undefined;
  const part = { start: open.start, end: span.end };
  if (before && open.start === span.start) {
    before.parts.push(part);
    return before;
  }
  return {
    mark: { start: open.start, end: open.end, block, side: 'open' },
    level: open.level,
    parts: [part],
  };
}

/** Whether a single mark starts here; it can be nested in an open quotation: “I told him, ‘Wait,’ and he did. */
function isNested(text: string, start: number): boolean {
  return /^['‘‹](?!['‘])/.test(text.slice(start, start + 2));
}
