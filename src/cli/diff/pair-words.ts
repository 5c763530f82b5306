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
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    const start: readonly [number, number] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    if (!added && !removed) continue;
    const last = edits.at(-1);
    const continues = last?.old[1] === start[0] && last.now[1] === start[1];
    const [fromOld, fromNow] = continues ? [last.old[0], last.now[0]] : start;
    if (continues) edits.pop();
    edits.push({ old: [fromOld, i], now: [fromNow, j] });
  }
  return addKept(
    edits.map((edit, n) => moveToSentence(edit, { old, now, after: edits[n - 1] })),
    [old.length, now.length],
  );
}

type Edit = Omit<Step, 'isKept'>;

const SENTENCE_END = /^[.!?…”"]$/;

/**
 * Where the same words stand before and at the end of what was put in or taken out, it could as well be a little earlier:
 * the edit is moved to begin after a sentence, as a writer's edit does.
 */
function moveToSentence(
  edit: Edit,
  { old, now, after }: { readonly old: string[]; readonly now: string[]; readonly after: Edit | undefined },
): Edit {
  const isAdded = edit.old[0] === edit.old[1];
  if (!isAdded && edit.now[0] !== edit.now[1]) return edit;
  const [list, [start, end]] = isAdded ? [now, edit.now] : [old, edit.old];
  const least = after ? after[isAdded ? 'now' : 'old'][1] : 0;
  const begins = (at: number) => at === 0 || SENTENCE_END.test(list[at - 1] ?? '');
  for (let by = 0; start - by >= least; by++) {
    if (begins(start - by))
      return { old: [edit.old[0] - by, edit.old[1] - by], now: [edit.now[0] - by, edit.now[1] - by] };
    if (list[start - by - 1] !== list[end - by - 1]) return edit;
  }
  return edit;
}

/** The edits with what was kept between them. */
function addKept(edits: readonly Edit[], [oldLength, nowLength]: readonly [number, number]): Step[] {
  const ends = [...edits, { old: [oldLength, oldLength], now: [nowLength, nowLength] } satisfies Edit];
  return ends.flatMap((edit, n): Step[] => {
    const last = edits[n - 1];
    const kept: Step = {
      isKept: true,
      old: [last?.old[1] ?? 0, edit.old[0]],
      now: [last?.now[1] ?? 0, edit.now[0]],
    };
    return n < edits.length ? [kept, { isKept: false, ...edit }] : [kept];
  });
}
