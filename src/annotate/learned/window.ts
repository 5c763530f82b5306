import type { Beliefs } from './beliefs.ts';
import type { Hints } from './hints.ts';
import type { EncodedWords, TokenRange } from './words.ts';

/** How far a role may be from its cue, in tokens and sentences; a larger window costs more than it finds. */
const BEFORE = 50;
const BEHIND = 80;
const SENTENCES_BEFORE = 1;
const SENTENCES_BEHIND = 2;

/** The tagger's step from which a token may be content or source. */
const POSSIBLE = 4;

/** A flag per sentence: 1 if the tagger or a rule sees possible content or a source in it. */
export function findTalk(words: EncodedWords, hints: Hints, { content, source }: Beliefs): Uint8Array {
  const talk = new Uint8Array((words.sentence[words.count] ?? 0) + 1);
  for (let at = 1; at <= words.count; at++) {
    const sentence = words.sentence[at] ?? -1;
    if (sentence < 0) continue;
    const possible = Math.max(content[at] ?? 0, source[at] ?? 0) >= POSSIBLE || (hints.code[at] ?? 0) > 0;
    if (possible) talk[sentence] = 1;
  }
  return talk;
}

/**
 * The tokens that can have a role for a cue: its sentence, and neighbors in its block with possible speech.
 */
export function findWindow(
  { words, talk }: { words: EncodedWords; talk: Uint8Array },
  cue: TokenRange,
): TokenRange {
  const { sentence, block } = words;
  const home = block[cue.first];
  const opening = sentence[cue.first] ?? 0;
  const closing = sentence[cue.last] ?? 0;
  let low = opening;
  while (low > opening - SENTENCES_BEFORE && talk[low - 1] === 1) low--;
  let high = closing;
  while (high < closing + SENTENCES_BEHIND && talk[high + 1] === 1) high++;
  let { first, last } = cue;
  while (cue.first - first < BEFORE && block[first - 1] === home && (sentence[first - 1] ?? 0) >= low)
    first--;
  while (last - cue.last < BEHIND && block[last + 1] === home && (sentence[last + 1] ?? 0) <= high) last++;
  return { first, last };
}
