import type { FeatureWriter } from './hash.ts';
import type { Hints } from './hints.ts';
import { TAG_COUNT, TAGS } from './tagger.ts';
import { beside, type Words } from './words.ts';

/** How many features a place has that are the same for every cue. */
export const FIXED_FEATURES = 15;

/** What the tagger thinks of each token in steps from 0 to 7, by the indices of `Words`. */
export interface Beliefs {
  readonly source: Uint8Array;
  readonly cue: Uint8Array;
  readonly content: Uint8Array;
}

const STEPS = [0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95];

function toLevel(probability: number): number {
  let level = 0;
  while (level < STEPS.length && probability >= (STEPS[level] ?? 1)) level++;
  return level;
}

/** The tagger's marginals, TAG_COUNT numbers a token, in steps. */
export function toBeliefs(marginals: Float64Array, count: number): Beliefs {
  const beliefs = {
    source: new Uint8Array(count + 2),
    cue: new Uint8Array(count + 2),
    content: new Uint8Array(count + 2),
  };
  for (let at = 0; at < count; at++) {
    const row = at * TAG_COUNT;
    beliefs.source[at + 1] = toLevel(marginals[row + TAGS.source] ?? 0);
    beliefs.cue[at + 1] = toLevel((marginals[row + TAGS.cue] ?? 0) + (marginals[row + TAGS.cueInside] ?? 0));
    beliefs.content[at + 1] = toLevel(marginals[row + TAGS.content] ?? 0);
  }
  return beliefs;
}

export interface RoleInput {
  readonly words: Words;
  readonly hints: Hints;
  readonly beliefs: Beliefs;
  /** Sentences that talk; see window.ts. */
  readonly talk: Uint8Array;
  readonly writer: FeatureWriter;
  /** Hash of the lower-case word "that". */
  readonly that: number;
}

const i = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** What stands on both sides of the boundary before a token, a number a kind. */
export interface Boundary {
  readonly pos: number;
  readonly shape: number;
  readonly edge: number;
  readonly source: number;
  readonly content: number;
  readonly cue: number;
  readonly hint: number;
  /** 1 where a sentence begins. */
  readonly turn: number;
}

/** What stands on both sides of the boundary before token `at`. */
export function toBoundary({ words, hints, beliefs }: RoleInput, at: number): Boundary {
  const before = at - 1;
  return {
    pos: i(words.pos, before) * 32 + i(words.pos, at),
    shape: i(words.shape, before) * 16 + i(words.shape, at),
    edge: i(words.edge, before) * 4 + i(words.edge, at),
    source: i(beliefs.source, before) * 8 + i(beliefs.source, at),
    content: i(beliefs.content, before) * 8 + i(beliefs.content, at),
    cue: i(beliefs.cue, before) * 8 + i(beliefs.cue, at),
    hint: i(hints.code, before) * 64 + i(hints.code, at),
    turn: i(words.sentence, before) === i(words.sentence, at) ? 0 : 1,
  };
}

/** Writes what is seen at the boundary before token `at`, whatever the cue. */
export function writeFixedFeatures(input: RoleInput, at: number, out: Int32Array, base: number): void {
  const sides = toBoundary(input, at);
  input.writer.start(out, base, 100);
  putWords(input, at, sides);
  putBeliefs(input, at, sides);
}

function putWords({ words, writer }: RoleInput, at: number, sides: Boundary): void {
  const { word, pos, quoted } = words;
  const before = at - 1;
  const inside = (i(quoted, before) > 0 ? 2 : 0) + (i(quoted, at) > 0 ? 1 : 0);
  writer.put(i(words.line, at), sides.edge * 8 + sides.turn);
  writer.put(i(word, at), 0);
  writer.put(i(word, before), 0);
  writer.put(sides.pos, 0);
  writer.put(sides.pos, i(pos, beside(words, before, -1)));
  writer.put(i(word, at), i(pos, before));
  writer.put(sides.edge, inside * 2 + sides.turn);
}

function putBeliefs({ words, beliefs, writer }: RoleInput, at: number, sides: Boundary): void {
  const next = beside(words, at, 1);
  const { content, source } = sides;
  writer.put(content, sides.shape * 16 + sides.edge);
  writer.put(source, sides.pos);
  writer.put(content, source);
  writer.put(i(words.word, next), i(words.pos, at));
  writer.put(sides.hint, 0);
  writer.put(sides.hint, content);
  writer.put(sides.hint, source);
  const ahead = (i(beliefs.cue, next) * 8 + i(beliefs.source, next)) * 8 + i(beliefs.content, next);
  writer.put(ahead, content);
}
