import { mix } from './hash.ts';
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
  readonly bits: number;
}

/** Writes the features of token `at`, rows of the weight table, to `out` from `base`. */
export function writeCueFeatures(input: CueInput, at: number, out: Int32Array, base: number): void {
  const { words, around, hints } = input;
  const { word, pos, suffix, prefix, shape, lemma, frames, quoted, edge } = words;
  const shift = 32 - input.bits;
  let next = base;
  let template = 0;
  const put = (a: number, b: number) => {
    out[next++] = mix(template++, a, b) >>> shift;
  };
  const i = (list: ArrayLike<number>, index: number) => list[index] ?? 0;
  const two = Math.max(0, at - 2);
  const three = Math.max(0, at - 3);
  const last = words.count + 1;
  const after = Math.min(last, at + 2);
  const third = Math.min(last, at + 3);
  const w = i(word, at);
  const p = i(pos, at);
  const before = i(word, at - 1);
  const behind = i(word, at + 1);
  const pBefore = i(pos, at - 1);
  const pBehind = i(pos, at + 1);
  const stem = i(lemma, at) || i(prefix, at);
  const frame = i(frames, at);
  const left = toStep(i(around.leftEdge, at));
  const right = toStep(i(around.rightEdge, at));
  const inside = i(quoted, at) > 0 ? 1 : 0;
  const leftVerb = i(around.leftVerb, at);
  const rightVerb = i(around.rightVerb, at);
  const sBehind = i(shape, at + 1);
  const sBefore = i(shape, at - 1);
  put(0, 0);
  put(w, 0);
  put(before, 0);
  put(behind, 0);
  put(i(word, two), 0);
  put(i(word, after), 0);
  put(w, behind);
  put(w, before);
  put(before, behind);
  put(w, pBehind);
  put(w, pBefore);
  put(w, pBefore * 32 + pBehind);
  put(p, pBefore * 32 + pBehind);
  put(p, pBehind * 32 + i(pos, after));
  put(p, pBefore * 32 + i(pos, two));
  put(i(suffix, at), p);
  put(i(suffix, at), pBefore * 32 + pBehind);
  put(i(prefix, at), p);
  put(i(shape, at), sBefore * 16 + sBehind);
  put(i(shape, at), toStep(i(around.opening, at)) * 32 + p);
  put(stem, pBehind);
  put(stem, pBefore);
  put(stem, behind);
  put(stem, before);
  put(frame, pBefore * 32 + pBehind);
  put(frame, i(pos, two) * 1024 + pBefore * 32 + pBehind);
  put(behind, i(word, after));
  put(before, i(word, two));
  put(w, inside * 2 + i(around.that, at));
  put(stem, left * 8 + right);
  put(p, (left * 8 + right) * 2 + inside);
  put(stem, i(edge, at + 1) * 16 + sBehind);
  put(stem, i(edge, at - 1) * 16 + sBefore);
  put(frame, (i(edge, at - 1) * 4 + i(edge, at + 1)) * 256 + sBefore * 16 + sBehind);
  put(i(lemma, leftVerb), p);
  put(i(lemma, leftVerb), toStep(leftVerb ? at - leftVerb : 99));
  put(i(lemma, rightVerb), toStep(rightVerb ? rightVerb - at : 99));
  put(i(lemma, rightVerb), p);
  put(i(frames, leftVerb), p * 8 + toStep(leftVerb ? at - leftVerb : 99));
  put(i(frames, rightVerb), p * 8 + toStep(rightVerb ? rightVerb - at : 99));
  put(i(word, three), p);
  put(i(word, third), p);
  put(i(frames, at - 1), p);
  put(i(frames, at + 1), p);
  put(i(lemma, at - 1), w);
  put(i(lemma, at + 1), w);
  put(i(lemma, two), i(word, at - 1));
  put(i(suffix, at - 1), i(suffix, at));
  put(i(suffix, at + 1), i(suffix, at));
  put(w, toStep(i(around.opening, at)));
  put(i(words.line, at) * 2 + i(words.line, at + 1), p);
  put(i(words.line, at) * 2 + i(words.line, at + 1), w);
  put(i(hints, at), 0);
  put(i(hints, at), i(hints, at - 1));
  put(i(hints, at), i(hints, at + 1));
  put(i(hints, at), p);
  put(i(hints, at), stem);
  put(i(hints, at), frame);
}
