import type { FeatureWriter } from './hash.ts';
import { beside, VERB, type Words } from './words.ts';

/** How many features every token has for the tagger. */
export const CUE_FEATURES = 29;

/** What stands around a token further off than its neighbours. */
export interface Surroundings {
  /** Place of the nearest verb to the left in the sentence that can be a cue, 0 where there is none. */
  readonly verb: Int32Array;
  /** Tokens to the nearest edge of a quoted stretch in the block, up to FAR. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** Tokens from the start of the sentence, up to FAR. */
  readonly opening: Int32Array;
  /** 1 where "that" follows within four tokens of the sentence. */
  readonly that: Int32Array;
}

const FAR = 20;
const THAT_REACH = 4;

/** The surroundings of every token, by one pass in each direction. */
export function toSurroundings(words: Words, that: number): Surroundings {
  const numbers = () => new Int32Array(words.count + 2);
  const around: Surroundings = {
    verb: numbers(),
    leftEdge: numbers(),
    rightEdge: numbers(),
    opening: numbers(),
    that: numbers(),
  };
  lookLeft(words, around);
  lookRight(words, around, that);
  return around;
}

function lookLeft(words: Words, around: Surroundings): void {
  let verb = 0;
  let edge = FAR;
  let start = 1;
  for (let at = 1; at <= words.count; at++) {
    if (words.sentence[at] !== words.sentence[at - 1]) {
      verb = 0;
      start = at;
    }
    if (words.block[at] !== words.block[at - 1]) edge = FAR;
    around.verb[at] = verb;
    around.leftEdge[at] = edge;
    around.opening[at] = Math.min(FAR, at - start);
    if (words.lemma[at] !== 0 && words.pos[at] === VERB) verb = at;
    edge = words.edge[at] ? 0 : Math.min(FAR, edge + 1);
  }
}

function lookRight(words: Words, around: Surroundings, that: number): void {
  let edge = FAR;
  let near = 0;
  for (let at = words.count; at >= 1; at--) {
    if (words.sentence[at] !== words.sentence[at + 1]) near = 0;
    if (words.block[at] !== words.block[at + 1]) edge = FAR;
    around.rightEdge[at] = edge;
    around.that[at] = near > 0 ? 1 : 0;
    near = words.word[at] === that ? THAT_REACH : Math.max(0, near - 1);
    edge = words.edge[at] ? 0 : Math.min(FAR, edge + 1);
  }
}

/** Distances in steps that widen: 0, 1, 2, 3, 4–5, 6–8, 9–13, 14 and more. */
export function toStep(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 6) return 4;
  if (distance < 9) return 5;
  return distance < 14 ? 6 : 7;
}

export interface CueInput {
  readonly words: Words;
  readonly around: Surroundings;
  /** What the rules hold each token for; see hints.ts. */
  readonly hints: Int32Array;
  readonly writer: FeatureWriter;
}

/** A token with those beside it, an empty place where they lie in another block. */
interface Place {
  readonly at: number;
  readonly left: number;
  readonly left2: number;
  readonly right: number;
  readonly right2: number;
  /** Parts of speech on both sides. */
  readonly sides: number;
  /** The word's lemma where it is a cue verb, else its first letters. */
  readonly stem: number;
}

/** Writes the features of token `at`, rows of the weight table, to `out` from `base`. */
export function writeCueFeatures(input: CueInput, at: number, out: Int32Array, base: number): void {
  const { words, writer } = input;
  const place: Place = {
    at,
    left: at - 1,
    left2: beside(words, at, -2),
    right: at + 1,
    right2: beside(words, at, 2),
    sides: i(words.pos, at - 1) * 32 + i(words.pos, at + 1),
    stem: i(words.lemma, at) || i(words.prefix, at),
  };
  writer.start(out, base, 0);
  putWords(input, place);
  putShapes(input, place);
  putMarks(input, place);
  putVerbs(input, place);
  putHints(input, place);
}

const i = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

function putWords({ words, around, writer }: CueInput, { at, left, right, sides, stem }: Place): void {
  const { word } = words;
  const w = i(word, at);
  writer.put(0, 0);
  writer.put(w, 0);
  writer.put(i(word, left), 0);
  writer.put(i(word, right), 0);
  writer.put(w, sides);
  writer.put(stem, i(word, right));
  writer.put(stem, i(word, left));
  writer.put(w, toStep(i(around.opening, at)));
}

function putShapes({ words, around, writer }: CueInput, place: Place): void {
  const { at, left, left2, right, right2, sides } = place;
  const { pos, suffix, prefix, shape } = words;
  const p = i(pos, at);
  writer.put(p, sides);
  writer.put(p, i(pos, right) * 32 + i(pos, right2));
  writer.put(p, i(pos, left) * 32 + i(pos, left2));
  writer.put(i(suffix, at), sides);
  writer.put(i(prefix, at), p);
  writer.put(i(shape, at), i(shape, left) * 16 + i(shape, right));
  writer.put(i(shape, at), toStep(i(around.opening, at)) * 32 + p);
}

function putMarks({ words, around, writer }: CueInput, { at, left, right, stem }: Place): void {
  const { edge, shape } = words;
  const inside = i(words.quoted, at) > 0 ? 1 : 0;
  const near = toStep(i(around.leftEdge, at)) * 8 + toStep(i(around.rightEdge, at));
  const signs = i(shape, left) * 16 + i(shape, right);
  writer.put(i(words.word, at), inside * 2 + i(around.that, at));
  writer.put(stem, near);
  writer.put(i(words.frames, at), (i(edge, left) * 4 + i(edge, right)) * 256 + signs);
}

function putVerbs({ words, around, writer }: CueInput, { at, left, left2, right, sides }: Place): void {
  const { lemma, frames } = words;
  const p = i(words.pos, at);
  writer.put(i(frames, at), sides);
  writer.put(i(lemma, i(around.verb, at)), p);
  writer.put(i(frames, left), p);
  writer.put(i(frames, right), p);
  writer.put(i(lemma, left2), i(words.word, left));
}

function putHints({ words, hints, writer }: CueInput, { at, left, right, stem }: Place): void {
  const hint = i(hints, at);
  writer.put(i(words.line, at) * 2 + i(words.line, right), i(words.pos, at));
  writer.put(hint, 0);
  writer.put(hint, i(hints, left));
  writer.put(hint, i(hints, right));
  writer.put(hint, stem);
  writer.put(hint, i(words.frames, at));
}
