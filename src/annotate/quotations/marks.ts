import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';

/** What a mark can do at its place: open, close, or either (a straight mark between two spaces). */
export type MarkSide = 'open' | 'close' | 'either';

/** A quotation mark; `level` is 2 for double marks and guillemets, 1 for single ones. */
export interface Mark extends Span {
  readonly level: 1 | 2;
  readonly side: MarkSide;
  /** The mark stands behind a letter, so it may be an apostrophe after all ("the players’ union"). */
  readonly weak: boolean;
  /** A single mark that can only open (‘), so that it may stand in others of its kind. */
  readonly sure: boolean;
}

const MARK = /''|``|´´|‘‘|’’|‚‚|["“”„‟«»‹›‘’‚‛'`]/g;
const SINGLE = new Set(['‘', '’', '‚', '‛', "'", '`', '‹', '›']);
const NOMINAL = new Map<string, MarkSide>([
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['«', 'open'],
  ['‹', 'open'],
  ['‘', 'open'],
  ['‚', 'open'],
  ['‛', 'open'],
  ['``', 'open'],
  ['‘‘', 'open'],
  ['‚‚', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['›', 'close'],
  ['’', 'close'],
  ['’’', 'close'],
]);
const ELISION = /^(?:em|tis|twas|til|till|cause|bout|round|n|cos|ere)\b|^\d0s|^\d\d\b/i;
/** 5'10": feet before a mark make it inches. */
const INCHES = /\d['’′]\s?\d{1,2}$/;
const LETTER = /[\p{L}\p{N}]/u;
/** What may stand right before an opening mark, besides white space. */
const BEFORE_OPEN = /[\s([{<—–\-/:“‘"'«„]/u;
/** What may stand right after a closing mark, besides white space. */
const AFTER_CLOSE = /[\s)\]}>—–\-/:;,.?!…”’"'»]/u;
/** Neighbours that stand on both sides of marks alike, so that they tell nothing. */
const DOUBTFUL = /[—–\-“”‘’"'«»/]/u;
const ENDS_SPEECH = /[.,?!…;—–-]/u;

/** The quotation marks of a block in order; apostrophes inside words and inch marks are left out. */
export function findMarks(text: string, block: Block): Mark[] {
  const marks: Mark[] = [];
  // in the block's words alone: a search from its start would run through all blocks without a mark behind it
  for (const { index, 0: sign } of text.slice(block.start, block.end).matchAll(MARK)) {
    const mark = parseMark(text, block.start + index, sign);
    if (mark) marks.push(mark);
  }
  return marks;
}

function parseMark(text: string, start: number, sign: string): Mark | undefined {
  const end = start + sign.length;
  const before = start > 0 ? text.charAt(start - 1) : ' ';
  const after = end < text.length ? text.charAt(end) : ' ';
  const single = SINGLE.has(sign);
  const side = markSide(sign, before, after);
  if (!single && INCHES.test(text.slice(Math.max(0, start - 5), start))) return undefined;
  if (!single) return { start, end, level: 2, side, weak: false, sure: false };
  if (LETTER.test(before) && LETTER.test(after)) return undefined;
  if (/\s/.test(before) && /\s/.test(after)) return undefined;
  if (sign === '`' && !LETTER.test(after)) return undefined;
  if (side !== 'close' && ELISION.test(text.slice(end, end + 8))) return undefined;
  return {
    start,
    end,
    level: 1,
    side,
    weak: side === 'close' && !ENDS_SPEECH.test(before),
    sure: sign === '‘' && side === 'open',
  };
}

/** The surroundings decide, since marks are often turned the wrong way; the mark's own shape breaks ties. */
function markSide(sign: string, before: string, after: string): MarkSide {
  const opens = BEFORE_OPEN.test(before) && !/\s/.test(after);
  const closes = AFTER_CLOSE.test(after) && !/\s/.test(before);
  const nominal = NOMINAL.get(sign);
  if (opens !== closes) {
    const doubtful = DOUBTFUL.test(opens ? before : after);
    return nominal && doubtful ? nominal : opens ? 'open' : 'close';
  }
  return nominal ?? 'either';
}
