import type { FeatureWriter } from './hash.ts';
import { VERB, type Words } from './words.ts';

/** How many features every token has for the tagger. */
export const CUE_FEATURES = 58;

/** What stands around a token further off than its neighbours: indices into the words, 0 where there is none. */
export interface Surroundings {
  /** Nearest verb that can be a cue, to the left and to the right, in the sentence. */
  readonly leftVerb: Int32Array;
  readonly rightVerb: Int32Array;
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
    leftVerb: numbers(),
    rightVerb: numbers(),
    leftEdge: numbers(),
    rightEdge: numbers(),
    opening: numbers(),
    that: numbers(),
  };
  lookLeft(words, around);
  lookRight(words, around, that);
  return around;
}

function isCueVerb(words: Words, at: number): boolean {
  return words.lemma[at] !== 0 && words.pos[at] === VERB;
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
    around.leftVerb[at] = verb;
    around.leftEdge[at] = edge;
    around.opening[at] = Math.min(FAR, at - start);
    if (isCueVerb(words, at)) verb = at;
    edge = words.edge[at] ? 0 : Math.min(FAR, edge + 1);
  }
}

function lookRight(words: Words, around: Surroundings, that: number): void {
  let verb = 0;
  let edge = FAR;
  let near = 0;
  for (let at = words.count; at >= 1; at--) {
    if (words.sentence[at] !== words.sentence[at + 1]) {
      verb = 0;
      near = 0;
    }
    if (words.block[at] !== words.block[at + 1]) edge = FAR;
    around.rightVerb[at] = verb;
    around.rightEdge[at] = edge;
    around.that[at] = near > 0 ? 1 : 0;
    near = words.word[at] === that ? THAT_REACH : Math.max(0, near - 1);
    if (isCueVerb(words, at)) verb = at;
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

/** Writes the features of token `at`, rows of the weight table, to `out` from `base`. */
export function writeCueFeatures(input: CueInput, at: number, out: Int32Array, base: number): void {
  input.writer.start(out, base, 0);
  putWords(input, at);
  putShapes(input, at);
  putStems(input, at);
  putMarks(input, at);
  putVerbs(input, at);
  putFurther(input, at);
  putHints(input, at);
}

const i = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
const before = (at: number, steps: number): number => Math.max(0, at - steps);
const behind = (words: Words, at: number, steps: number): number => Math.min(words.count + 1, at + steps);

function putWords({ words, writer }: CueInput, at: number): void {
  const { word, pos } = words;
  const w = i(word, at);
  const pBefore = i(pos, at - 1);
  const pBehind = i(pos, at + 1);
  writer.put(0, 0);
  writer.put(w, 0);
  writer.put(i(word, at - 1), 0);
  writer.put(i(word, at + 1), 0);
  writer.put(i(word, before(at, 2)), 0);
  writer.put(i(word, behind(words, at, 2)), 0);
  writer.put(w, i(word, at + 1));
  writer.put(w, i(word, at - 1));
  writer.put(i(word, at - 1), i(word, at + 1));
  writer.put(w, pBehind);
  writer.put(w, pBefore);
  writer.put(w, pBefore * 32 + pBehind);
}

function putShapes({ words, around, writer }: CueInput, at: number): void {
  const { pos, suffix, prefix, shape } = words;
  const p = i(pos, at);
  const pBefore = i(pos, at - 1);
  const pBehind = i(pos, at + 1);
  writer.put(p, pBefore * 32 + pBehind);
  writer.put(p, pBehind * 32 + i(pos, behind(words, at, 2)));
  writer.put(p, pBefore * 32 + i(pos, before(at, 2)));
  writer.put(i(suffix, at), p);
  writer.put(i(suffix, at), pBefore * 32 + pBehind);
  writer.put(i(prefix, at), p);
  writer.put(i(shape, at), i(shape, at - 1) * 16 + i(shape, at + 1));
  writer.put(i(shape, at), toStep(i(around.opening, at)) * 32 + p);
}

function stemOf({ lemma, prefix }: Words, at: number): number {
  return i(lemma, at) || i(prefix, at);
}

function putStems({ words, writer }: CueInput, at: number): void {
  const { word, pos } = words;
  const stem = stemOf(words, at);
  const frame = i(words.frames, at);
  const around = i(pos, at - 1) * 32 + i(pos, at + 1);
  writer.put(stem, i(pos, at + 1));
  writer.put(stem, i(pos, at - 1));
  writer.put(stem, i(word, at + 1));
  writer.put(stem, i(word, at - 1));
  writer.put(frame, around);
  writer.put(frame, i(pos, before(at, 2)) * 1024 + around);
  writer.put(i(word, at + 1), i(word, behind(words, at, 2)));
  writer.put(i(word, at - 1), i(word, before(at, 2)));
}

function putMarks({ words, around, writer }: CueInput, at: number): void {
  const { edge, shape } = words;
  const stem = stemOf(words, at);
  const inside = i(words.quoted, at) > 0 ? 1 : 0;
  const near = toStep(i(around.leftEdge, at)) * 8 + toStep(i(around.rightEdge, at));
  const signs = i(shape, at - 1) * 16 + i(shape, at + 1);
  writer.put(i(words.word, at), inside * 2 + i(around.that, at));
  writer.put(stem, near);
  writer.put(i(words.pos, at), near * 2 + inside);
  writer.put(stem, i(edge, at + 1) * 16 + i(shape, at + 1));
  writer.put(stem, i(edge, at - 1) * 16 + i(shape, at - 1));
  writer.put(i(words.frames, at), (i(edge, at - 1) * 4 + i(edge, at + 1)) * 256 + signs);
}

/** A verb further off than any. */
const NOWHERE = 99;

function putVerbs({ words, around, writer }: CueInput, at: number): void {
  const { lemma, frames } = words;
  const p = i(words.pos, at);
  const left = i(around.leftVerb, at);
  const right = i(around.rightVerb, at);
  const leftStep = toStep(left ? at - left : NOWHERE);
  const rightStep = toStep(right ? right - at : NOWHERE);
  writer.put(i(lemma, left), p);
  writer.put(i(lemma, left), leftStep);
  writer.put(i(lemma, right), rightStep);
  writer.put(i(lemma, right), p);
  writer.put(i(frames, left), p * 8 + leftStep);
  writer.put(i(frames, right), p * 8 + rightStep);
}

function putFurther({ words, around, writer }: CueInput, at: number): void {
  const { word, suffix, lemma, frames } = words;
  const w = i(word, at);
  const p = i(words.pos, at);
  writer.put(i(word, before(at, 3)), p);
  writer.put(i(word, behind(words, at, 3)), p);
  writer.put(i(frames, at - 1), p);
  writer.put(i(frames, at + 1), p);
  writer.put(i(lemma, at - 1), w);
  writer.put(i(lemma, at + 1), w);
  writer.put(i(lemma, before(at, 2)), i(word, at - 1));
  writer.put(i(suffix, at - 1), i(suffix, at));
  writer.put(i(suffix, at + 1), i(suffix, at));
  writer.put(w, toStep(i(around.opening, at)));
}

function putHints({ words, hints, writer }: CueInput, at: number): void {
  const lines = i(words.line, at) * 2 + i(words.line, at + 1);
  const hint = i(hints, at);
  writer.put(lines, i(words.pos, at));
  writer.put(lines, i(words.word, at));
  writer.put(hint, 0);
  writer.put(hint, i(hints, at - 1));
  writer.put(hint, i(hints, at + 1));
  writer.put(hint, i(words.pos, at));
  writer.put(hint, stemOf(words, at));
  writer.put(hint, i(words.frames, at));
}
