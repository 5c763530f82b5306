import { findFirstIndex } from '../math/binary-search.ts';
import type { Span } from '../text/span.ts';

/** A text as it is compared, with ways between its offsets and those of the text itself. */
export interface FoldedText {
  readonly folded: string;
  /** The span of the text that a range of the folded text was made from. */
  toSpan(start: number, end: number): Span;
  /** The first offset of the folded text that was made from an offset of the text, or from a later one. */
  toFolded(offset: number): number;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Characters that only tell where a word may break. */
const SILENT = /[\u00ad\u200b-\u200d]/;

/** Text without marks, dashes, case, and what only its layout shows: words with a space between them. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const push = (letters: string, start: number, end: number) => {
    folded += letters;
    for (let i = 0; i < letters.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  let isGap = false;
  for (const character of text) {
    const [start, end] = [at, at + character.length];
    at = end;
    if (SILENT.test(character)) continue;
    if (!LETTER.test(character)) {
      isGap = true;
      continue;
    }
    if (isGap && folded !== '') push(' ', start, start);
    isGap = false;
    push(character.normalize('NFKC').toLowerCase(), start, end);
  }
  return {
    folded,
    toSpan: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? 0 }),
    toFolded: (offset) => findFirstIndex(starts.length, (i) => (starts[i] ?? 0) >= offset),
  };
}

/** The share of a text that another has at the same edge, from 0 to 1. */
export function compareText(before: string, now: string, edge: 'start' | 'end'): number {
  const [a, b] = [[...before], [...now]];
  if (a.length === 0) return b.length === 0 ? 1 : 0;
  if (edge === 'end') {
    a.reverse();
    b.reverse();
  }
  const same = a.findIndex((letter, i) => letter !== b[i]);
  return same < 0 ? 1 : same / a.length;
}
