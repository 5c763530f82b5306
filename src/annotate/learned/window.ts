import type { Words } from './words.ts';

/** How many tokens and sentences a role may lie from its cue; nineteen in twenty contents lie nearer. */
const BEFORE = 80;
const BEHIND = 110;
const SENTENCES_BEFORE = 1;
const SENTENCES_BEHIND = 2;

/** The tokens (inclusive) that can play a role for a cue: some sentences around it, within its block. */
export function toWindow(
  words: Words,
  cue: { first: number; last: number },
): { first: number; last: number } {
  const { sentence, block } = words;
  const home = block[cue.first];
  const low = (sentence[cue.first] ?? 0) - SENTENCES_BEFORE;
  const high = (sentence[cue.last] ?? 0) + SENTENCES_BEHIND;
  let { first, last } = cue;
  while (
    first > 1 &&
    cue.first - first < BEFORE &&
    block[first - 1] === home &&
    (sentence[first - 1] ?? 0) >= low
  )
    first--;
  while (
    last < words.count &&
    last - cue.last < BEHIND &&
    block[last + 1] === home &&
    (sentence[last + 1] ?? 0) <= high
  )
    last++;
  return { first, last };
}
