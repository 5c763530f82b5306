import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';

/** Whether a mark can open, close, or do either (a straight mark between two spaces). */
export type MarkSide = 'open' | 'close' | 'either';

/** A quotation mark; `level` is 2 for double marks and guillemets, 1 for single ones. */
export interface Mark extends Span {
  readonly level: 1 | 2;
  readonly side: MarkSide;
  /** The mark follows a letter, so it may be an apostrophe ("the players’ union"). */
  readonly weak: boolean;
  /** A single mark that can only open (‘), so single quotations may be nested inside each other. */
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
/** In 5'10", feet before the mark show that it means inches. */
const INCHES = /\d['’′]\s?\d{1,2}$/;
const LETTER = /[\p{L}\p{N}]/u;
/** White space and characters that may directly precede an opening mark. */
const BEFORE_OPEN = /[\s([{<—–\-/:“‘"'«„]/u;
/** White space and characters that may directly follow a closing mark. */
const AFTER_CLOSE = /[\s)\]}>—–\-/:;,.?!…”’"'»]/u;
/** Neighbors that occur both before opening and after closing marks, so they are no evidence. */
const DOUBTFUL = /[—–\-“”‘’"'«»/]/u;
const ENDS_SPEECH = /[.,?!…;—–-]/u;

/** The quotation marks of a block in order, without apostrophes inside words and inch marks. */
export function findMarks(text: string, block: Block): Mark[] {
  const marks: Mark[] = [];
  // slices the block first: a search in the whole text would scan all later blocks if this one has no mark
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

/** The side of a mark. Its neighbors decide, since marks are often reversed; its own shape breaks ties. */
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
