import type { Beliefs } from './beliefs.ts';
import type { Boundaries } from './boundaries.ts';
import type { FeatureWriter } from './hash.ts';
import type { Hints } from './hints.ts';
import { beside, type EncodedWords } from './words.ts';

/** The number of features per position that are the same for every cue. */
export const FIXED_FEATURES = 15;

export interface RoleInput {
  readonly words: EncodedWords;
  readonly hints: Hints;
  readonly beliefs: Beliefs;
  readonly boundaries: Boundaries;
  /** 1 for sentences with possible speech; see window.ts. */
  readonly talk: Uint8Array;
  readonly writer: FeatureWriter;
  /** Hash of the lowercase word "that". */
  readonly that: number;
}

const i = (list: Int32Array, index: number): number => list[index] ?? 0;

/** Writes the cue-independent features of the boundary before token `at`. */
export function writeFixedFeatures(input: RoleInput, at: number, out: Int32Array, base: number): void {
  input.writer.start(out, base, 100);
  putWords(input, at);
  putBeliefs(input, at);
}

function putWords({ words, boundaries, writer }: RoleInput, at: number): void {
  const { word, pos, quoted } = words;
  const before = at - 1;
  const inside = (i(quoted, before) > 0 ? 2 : 0) + (i(quoted, at) > 0 ? 1 : 0);
  const sides = i(boundaries.pos, at);
  const edge = i(boundaries.edge, at);
  const turn = i(boundaries.turn, at);
  writer.put(i(words.line, at), edge * 8 + turn);
  writer.put(i(word, at), 0);
  writer.put(i(word, before), 0);
  writer.put(sides, 0);
  writer.put(sides, i(pos, beside(words, before, -1)));
  writer.put(i(word, at), i(pos, before));
  writer.put(edge, inside * 2 + turn);
}

function putBeliefs({ words, beliefs, boundaries, writer }: RoleInput, at: number): void {
  const next = beside(words, at, 1);
  const content = i(boundaries.content, at);
  const source = i(boundaries.source, at);
  const hint = i(boundaries.hint, at);
  writer.put(content, i(boundaries.shape, at) * 16 + i(boundaries.edge, at));
  writer.put(source, i(boundaries.pos, at));
  writer.put(content, source);
  writer.put(i(words.word, next), i(words.pos, at));
  writer.put(hint, 0);
  writer.put(hint, content);
  writer.put(hint, source);
  const ahead = (i(beliefs.cue, next) * 8 + i(beliefs.source, next)) * 8 + i(beliefs.content, next);
  writer.put(ahead, content);
}
