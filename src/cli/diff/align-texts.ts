import { firstEndingAfter, type Span } from '../../text/span.ts';
import { findWords, pairWords, type Word } from './pair-words.ts';

/** Which words of an old text are still in a new one, in the same order; space between words makes no difference. */
export interface Alignment {
  /** Where a span of the old text is in the new one; undefined unless all its words are there, with nothing between. */
  find(old: Span): Span | undefined;
  /** Whether the words of a span of the new text are all from the old one, with nothing taken out between. */
  isOld(now: Span): boolean;
  /** From the first to the last word of a span of the old text that is in the new one; undefined if none is. */
  cover(old: Span): Span | undefined;
  /** How many letters of common words two spans share. */
  countShared(old: Span, now: Span): number;
  /** How many letters and marks a span has. */
  countLetters(span: Span, side: Side): number;
  /** A number for the edit that a span begins in, the same on both sides; undefined if its first word was kept. */
  editOf(span: Span, side: Side): number | undefined;
}

/** The old text or the new one. */
export type Side = 'old' | 'now';

/** Aligns two texts. */
export function alignTexts(before: string, after: string): Alignment {
  const words = { old: findWords(before), now: findWords(after) };
  const partners = pairWords(words.old, words.now);
  const origins = new Int32Array(words.now.length).fill(-1);
  for (const [i, at] of partners.entries()) if (at >= 0) origins[at] = i;
  const edits = {
    old: numberEdits(partners, (i) => partners[i] ?? -1),
    now: numberEdits(origins, (i) => i),
  };
  return {
    find(span) {
      const inside = indexesIn(words.old, span);
      const [first, last] = [inside[0] ?? -1, inside.at(-1) ?? -1];
      const [from, to] = [words.now[partners[first] ?? -1], words.now[partners[last] ?? -1]];
      if (!from || !to || !isRun(inside, partners)) return undefined;
      const [start, end] = [words.old[first]?.start ?? 0, words.old[last]?.end ?? 0];
      return {
        start: from.start + Math.max(0, span.start - start),
        end: to.end + Math.min(0, span.end - end),
      };
    },
    isOld: (span) => isRun(indexesIn(words.now, span), origins),
    cover(span) {
      const kept = indexesIn(words.old, span).flatMap((i) => words.now[partners[i] ?? -1] ?? []);
      const [first, last] = [kept[0], kept.at(-1)];
      return first && last && { start: first.start, end: last.end };
    },
    countShared: (old, now) =>
      sumLetters(
        words.old,
        indexesIn(words.old, old).filter((i) => {
          const at = words.now[partners[i] ?? -1];
          return at !== undefined && at.start < now.end && now.start < at.end;
        }),
      ),
    countLetters: (span, side) => sumLetters(words[side], indexesIn(words[side], span)),
    editOf: (span, side) => edits[side][firstEndingAfter(words[side], span.start)],
  };
}

/** The indexes of the words that a span has a part of. */
function indexesIn(words: readonly Word[], { start, end }: Span): number[] {
  const indexes: number[] = [];
  for (let i = firstEndingAfter(words, start); (words[i]?.start ?? end) < end; i++) indexes.push(i);
  return indexes;
}

/** Whether words follow each other on the other side as they do here. */
function isRun(indexes: readonly number[], partners: Int32Array): boolean {
  const first = partners[indexes[0] ?? -1] ?? -1;
  return first >= 0 && indexes.every((index, i) => partners[index] === first + i);
}

function sumLetters(words: readonly Word[], indexes: readonly number[]): number {
  return indexes.reduce((sum, i) => sum + (words[i]?.letters.length ?? 0), 0);
}

/** For each word that was not kept, the place in the new text of the last one before it that was. */
function numberEdits(
  partners: Int32Array,
  placeOf: (index: number) => number,
): readonly (number | undefined)[] {
  let last = -1;
  return [...partners].map((partner, i) => {
    if (partner < 0) return last;
    last = placeOf(i);
    return undefined;
  });
}
