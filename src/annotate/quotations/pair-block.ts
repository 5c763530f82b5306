import type { Span } from '../../text/span.ts';
import type { Mark } from './marks.ts';

/** The result of pairing the marks of a single block. */
export interface BlockPairs {
  readonly pairs: readonly Span[];
  readonly lone: readonly Mark[];
  /** The outermost mark that is not closed within the block. */
  readonly open: Mark | undefined;
}

interface OpenMark {
  readonly mark: Mark;
  /** A closing mark that may be an apostrophe; used if no better one follows. */
  fallback?: Mark;
}

/** Pairs the marks of one block with a stack, in a single pass. */
export function pairBlock(marks: readonly Mark[]): BlockPairs {
  const stack: OpenMark[] = [];
  const pairs: Span[] = [];
  const lone: Mark[] = [];
  let doubles = 0;
  const drop = () => {
    const { mark, fallback } = stack.pop() ?? {};
    if (!mark) return;
    if (mark.level === 2) doubles--;
    if (fallback) pairs.push({ start: mark.start, end: fallback.end });
    else if (mark.level === 2) lone.push(mark);
  };
  for (const mark of marks) {
    const top = stack.at(-1);
    if (mark.level === 2) {
      if (mark.side === 'open' || (mark.side === 'either' && doubles === 0)) {
        stack.push({ mark });
        doubles++;
      } else if (doubles === 0) lone.push(mark);
      else {
        while (stack.at(-1)?.mark.level === 1) drop();
        const opened = stack.pop();
        doubles--;
        if (opened) pairs.push({ start: opened.mark.start, end: mark.end });
      }
    } else if (mark.side === 'open' || (mark.side === 'either' && top?.mark.level !== 1)) {
      if (top?.mark.level === 1 && !(top.mark.sure && mark.sure)) drop();
      stack.push({ mark });
    } else if (top?.mark.level === 1) {
      if (mark.weak) top.fallback ??= mark;
      else {
        // ‘… in ‘due course’.’: the weak mark belonged to the inner pair
        if (top.fallback && stack.at(-2)?.mark.level === 1) drop();
        const opened = stack.pop() ?? top;
        pairs.push({ start: opened.mark.start, end: mark.end });
      }
    }
  }
  const open = (stack.find(({ mark }) => mark.level === 2) ?? stack.find(isSureOpen))?.mark;
  while (stack.length > 0) drop();
  return { pairs: outermost(pairs), lone, open };
}

/** Whether a single mark may open speech that spans several paragraphs (British style). */
function isSureOpen({ mark, fallback }: OpenMark): boolean {
  return mark.sure && !fallback;
}

/** The pairs that are not inside another pair, sorted. */
function outermost(pairs: Span[]): Span[] {
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Span[] = [];
  let reach = -1;
  for (const pair of pairs) {
    if (pair.end <= reach) continue;
    reach = pair.end;
    outer.push(pair);
  }
  return outer;
}
