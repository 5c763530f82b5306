import { diffArrays } from 'diff';
import type { Span } from '../../text/span.ts';

/** A word or a mark of a text. */
export interface Word extends Span {
  readonly letters: string;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
}

/** The words and marks of a text, without the space between them. */
export function findWords(text: string): Word[] {
  let paragraph = 0;
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map(({ index, 0: letters }) => {
    if (/\n\s*\n/.test(text.slice(end, index))) paragraph++;
    end = index + letters.length;
    return { start: index, end, letters, paragraph };
  });
}

/** For each old word the index of the new word that it still is, or -1: by paragraphs, then within those that differ. */
export function pairWords(old: readonly Word[], now: readonly Word[]): Int32Array {
  const partners = new Int32Array(old.length).fill(-1);
  const [before, after] = [groupParagraphs(old), groupParagraphs(now)];
  const lettersOf = (words: readonly number[], all: readonly Word[]) =>
    words.map((i) => all[i]?.letters ?? '');
  const pair = (from: readonly number[], to: readonly number[]) => {
    for (const [i, at] of from.entries()) partners[at] = to[i] ?? -1;
  };
  const textsOf = (paragraphs: readonly (readonly number[])[], all: readonly Word[]) =>
    paragraphs.map((words) => lettersOf(words, all).join(' '));
  for (const step of compareLists(textsOf(before, old), textsOf(after, now))) {
    const [from, to] = [before.slice(...step.old).flat(), after.slice(...step.now).flat()];
    if (step.isKept) {
      pair(from, to);
      continue;
    }
    for (const inner of compareLists(lettersOf(from, old), lettersOf(to, now)))
      if (inner.isKept) pair(from.slice(...inner.old), to.slice(...inner.now));
  }
  return partners;
}

/** The indexes of the words of each paragraph. */
function groupParagraphs(words: readonly Word[]): number[][] {
  return [...Map.groupBy(words.keys(), (i) => words[i]?.paragraph).values()];
}

/** Items that were kept, or what was taken out and put in at one place; `old` and `now` are arguments of `slice`. */
interface Step {
  readonly isKept: boolean;
  readonly old: readonly [start: number, end: number];
  readonly now: readonly [start: number, end: number];
}

/** More items to take out and put in than these count as everything: the time grows with their square. */
const MOST_EDITS = 3000;

function compareLists(old: string[], now: string[]): Step[] {
  const changes = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (!changes) return [{ isKept: false, old: [0, old.length], now: [0, now.length] }];
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    const [fromOld, fromNow] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    const isKept = !added && !removed;
    const last = steps.at(-1);
    if (last && !last.isKept && !isKept)
      steps[steps.length - 1] = { isKept, old: [last.old[0], i], now: [last.now[0], j] };
    else steps.push({ isKept, old: [fromOld, i], now: [fromNow, j] });
  }
  return steps;
}
