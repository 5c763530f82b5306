import type { FeatureWriter } from './hash.ts';
import { beside, type EncodedWords, VERB } from './words.ts';

/** The number of tagger features per token. */
export const CUE_FEATURES = 29;

/** Context of each token beyond its neighbors. */
export interface Surroundings {
  /** Position of the nearest possible cue verb to the left in the same sentence, or 0. */
  readonly verb: Int32Array;
  /** Tokens to the nearest edge of a quoted stretch in the same block, up to FAR. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** Tokens since the start of the sentence, up to FAR. */
  readonly opening: Int32Array;
  /** 1 if "that" follows within four tokens of the same sentence. */
  readonly that: Int32Array;
}

const FAR = 20;
const THAT_REACH = 4;

/** Computes the context of every token in one pass per direction. */
export function cueContext(words: EncodedWords, that: number): Surroundings {
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

function lookLeft(words: EncodedWords, around: Surroundings): void {
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

function lookRight(words: EncodedWords, around: Surroundings, that: number): void {
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

/** Puts a distance into a bucket: 0, 1, 2, 3, 4–5, 6–8, 9–13, 14 or more. */
export function bucketDistance(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 6) return 4;
  if (distance < 9) return 5;
  return distance < 14 ? 6 : 7;
}

export interface CueInput {
  readonly words: EncodedWords;
  readonly around: Surroundings;
  /** The rules' label for each token; see hints.ts. */
  readonly hints: Int32Array;
  readonly writer: FeatureWriter;
}

/** Writes the features of token `at` (row numbers of the weight table) to `out`, starting at `base`. */
export function writeCueFeatures(input: CueInput, at: number, out: Int32Array, base: number): void {
  input.writer.start(out, base, 0);
  putWords(input, at);
  putShapes(input, at);
  putMarks(input, at);
  putVerbs(input, at);
  putHints(input, at);
}

const i = (list: Int32Array, index: number): number => list[index] ?? 0;

/** The parts of speech on both sides of a token, packed into one number. */
const neighborTags = ({ pos }: EncodedWords, at: number): number => i(pos, at - 1) * 32 + i(pos, at + 1);

function putWords({ words, around, writer }: CueInput, at: number): void {
  const { word } = words;
  const w = i(word, at);
  const stem = i(words.stem, at);
  writer.put(0, 0);
  writer.put(w, 0);
  writer.put(i(word, at - 1), 0);
  writer.put(i(word, at + 1), 0);
  writer.put(w, neighborTags(words, at));
  writer.put(stem, i(word, at + 1));
  writer.put(stem, i(word, at - 1));
  writer.put(w, bucketDistance(i(around.opening, at)));
}

function putShapes({ words, around, writer }: CueInput, at: number): void {
  const { pos, suffix, prefix, shape } = words;
  const p = i(pos, at);
  const sides = neighborTags(words, at);
  writer.put(p, sides);
  writer.put(p, i(pos, at + 1) * 32 + i(pos, beside(words, at, 2)));
  writer.put(p, i(pos, at - 1) * 32 + i(pos, beside(words, at, -2)));
  writer.put(i(suffix, at), sides);
  writer.put(i(prefix, at), p);
  writer.put(i(shape, at), i(shape, at - 1) * 16 + i(shape, at + 1));
  writer.put(i(shape, at), bucketDistance(i(around.opening, at)) * 32 + p);
}

function putMarks({ words, around, writer }: CueInput, at: number): void {
  const { edge, shape } = words;
  const inside = i(words.quoted, at) > 0 ? 1 : 0;
  const near = bucketDistance(i(around.leftEdge, at)) * 8 + bucketDistance(i(around.rightEdge, at));
  const signs = i(shape, at - 1) * 16 + i(shape, at + 1);
  writer.put(i(words.word, at), inside * 2 + i(around.that, at));
  writer.put(i(words.stem, at), near);
  writer.put(i(words.frames, at), (i(edge, at - 1) * 4 + i(edge, at + 1)) * 256 + signs);
}

function putVerbs({ words, around, writer }: CueInput, at: number): void {
  const { lemma, frames } = words;
  const p = i(words.pos, at);
  writer.put(i(frames, at), neighborTags(words, at));
  writer.put(i(lemma, i(around.verb, at)), p);
  writer.put(i(frames, at - 1), p);
  writer.put(i(frames, at + 1), p);
  writer.put(i(lemma, beside(words, at, -2)), i(words.word, at - 1));
}

function putHints({ words, hints, writer }: CueInput, at: number): void {
  const hint = i(hints, at);
  writer.put(i(words.line, at) * 2 + i(words.line, at + 1), i(words.pos, at));
  writer.put(hint, 0);
  writer.put(hint, i(hints, at - 1));
  writer.put(hint, i(hints, at + 1));
  writer.put(hint, i(words.stem, at));
  writer.put(hint, i(words.frames, at));
}
