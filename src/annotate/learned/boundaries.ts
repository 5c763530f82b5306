import type { Beliefs } from './beliefs.ts';
import type { Hints } from './hints.ts';
import type { EncodedWords } from './words.ts';

/** For the boundary before each token: the values on both sides, packed into one number. */
export interface Boundaries {
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  readonly edge: Int32Array;
  readonly source: Int32Array;
  readonly content: Int32Array;
  readonly hint: Int32Array;
  /** 1 if a sentence starts here. */
  readonly turn: Int32Array;
}

/** The boundaries of an article, computed once for all cues. */
export function findBoundaries(words: EncodedWords, { code }: Hints, beliefs: Beliefs): Boundaries {
  const { pos, shape, edge, sentence } = words;
  const turn = new Int32Array(words.count + 2);
  for (let at = 1; at < turn.length; at++) turn[at] = sentence[at - 1] === sentence[at] ? 0 : 1;
  return {
    pos: pairRows(pos, 32),
    shape: pairRows(shape, 16),
    edge: pairRows(edge, 4),
    source: pairRows(beliefs.source, 8),
    content: pairRows(beliefs.content, 8),
    hint: pairRows(code, 64),
    turn,
  };
}

/** Packs each number with the one before it, which is multiplied by `base`. */
function pairRows(numbers: Int32Array, base: number): Int32Array {
  const pairs = new Int32Array(numbers.length);
  for (let at = 1; at < pairs.length; at++) pairs[at] = (numbers[at - 1] ?? 0) * base + (numbers[at] ?? 0);
  return pairs;
}
