import { toStep } from './cue-features.ts';
import { mix } from './hash.ts';
import type { Hints } from './hints.ts';
import { TAG_COUNT, TAGS } from './tagger.ts';
import { AUX, VERB, type Words } from './words.ts';

/** Features of a place that are the same for every cue, and those that are not. */
export const FIXED_FEATURES = 28;
export const RELATIVE_FEATURES = 41;

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
  readonly bits: number;
  /** Hash of the lower-case word "that". */
  readonly that: number;
}

const at0 = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** Writes what is seen at the boundary before token `at`, whatever the cue. */
export function writeFixedFeatures(input: RoleInput, at: number, out: Int32Array, base: number): void {
  const { words, hints, beliefs } = input;
  const { word, pos, shape, edge } = words;
  const shift = 32 - input.bits;
  let next = base;
  let template = 100;
  const put = (a: number, b: number) => {
    out[next++] = mix(template++, a, b) >>> shift;
  };
  const last = words.count + 1;
  const before = Math.max(0, at - 1);
  const two = Math.max(0, at - 2);
  const behind = Math.min(last, at + 1);
  const pp = at0(pos, before) * 32 + at0(pos, at);
  const ss = at0(shape, before) * 16 + at0(shape, at);
  const ee = at0(edge, before) * 4 + at0(edge, at);
  const qq = (at0(words.quoted, before) > 0 ? 2 : 0) + (at0(words.quoted, at) > 0 ? 1 : 0);
  const bs = at0(beliefs.source, before) * 8 + at0(beliefs.source, at);
  const bc = at0(beliefs.content, before) * 8 + at0(beliefs.content, at);
  const bq = at0(beliefs.cue, before) * 8 + at0(beliefs.cue, at);
  const hh = at0(hints.code, before) * 64 + at0(hints.code, at);
  const turn = at0(words.sentence, before) === at0(words.sentence, at) ? 0 : 1;
  put(0, turn);
  put(at0(words.line, at), ss);
  put(at0(words.line, at), ee * 8 + turn);
  put(at0(word, at), 0);
  put(at0(word, before), 0);
  put(at0(word, before), at0(word, at));
  put(pp, 0);
  put(pp, at0(pos, two));
  put(pp, at0(pos, behind));
  put(at0(word, before), at0(pos, at));
  put(at0(word, at), at0(pos, before));
  put(at0(words.suffix, at), at0(words.suffix, before));
  put(ss, ee);
  put(ee, qq * 2 + turn);
  put(bs, 0);
  put(bc, 0);
  put(bq, 0);
  put(bc, ss * 16 + ee);
  put(bs, pp);
  put(bc, pp);
  put(bc, bs);
  put(bc, bq);
  put(bs, ss);
  put(at0(word, behind), at0(pos, at));
  put(hh, 0);
  put(hh, bc);
  put(hh, bs);
  put((at0(beliefs.cue, behind) * 8 + at0(beliefs.source, behind)) * 8 + at0(beliefs.content, behind), bc);
}

/** A cue as the roles see it; `first` and `last` (inclusive) are indices of `Words`. */
export interface CueView {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly frames: number;
  readonly whole: number;
  readonly near: number;
  readonly marks: number;
}

/** What of a cue enters the features: its verb, its words, what stands beside it. */
export function toCueView(words: Words, first: number, last: number): CueView {
  let head = first;
  for (let at = first; at <= last; at++) if (at0(words.pos, at) === VERB) head = at;
  let whole = 0;
  for (let at = first; at <= last; at++) whole = mix(1, whole, at0(words.word, at));
  const passive = head > first && at0(words.pos, head - 1) === AUX ? 1 : 0;
  const before = at0(words.edge, first - 1);
  const behind = at0(words.edge, last + 1);
  const near =
    ((at0(words.pos, first - 1) * 32 + at0(words.pos, last + 1)) * 16 + at0(words.shape, last + 1)) * 2;
  return {
    first,
    last,
    head: at0(words.lemma, head) || at0(words.word, head),
    frames: mix(2, at0(words.frames, head), passive),
    whole,
    near: near + (at0(words.sentence, first) === at0(words.sentence, first - 1) ? 0 : 1),
    marks: before * 8 + behind * 2 + (at0(words.quoted, first) > 0 ? 1 : 0),
  };
}

/** What lies between a place and the cue, gathered while walking away from the cue. */
export interface Between {
  mask: number;
  commas: number;
  cues: number;
  verbs: number;
}

const LIKELY_CUE = 4;

/** Takes token `at` into what lies between. */
export function pass(input: RoleInput, between: Between, at: number): void {
  const { words, beliefs } = input;
  const shape = at0(words.shape, at);
  if (shape >= 4 && shape <= 8) between.mask |= 1 << (shape - 4);
  if (shape === 4) between.commas = Math.min(3, between.commas + 1);
  const pos = at0(words.pos, at);
  if (pos === VERB) between.verbs = Math.min(3, between.verbs + 1);
  if (pos === VERB || pos === AUX) between.mask |= 32;
  if (at0(words.word, at) === input.that) between.mask |= 64;
  if (at0(beliefs.cue, at) >= LIKELY_CUE && at0(beliefs.cue, at - 1) < LIKELY_CUE) {
    between.cues = Math.min(2, between.cues + 1);
  }
}

/** Writes what is seen at the boundary before token `at` from a cue. */
export function writeRelativeFeatures(
  input: RoleInput,
  seen: { cue: CueView; at: number; between: Between },
  out: Int32Array,
  base: number,
): void {
  const { words, hints, beliefs } = input;
  const { cue, at, between } = seen;
  const { word, pos, shape, edge, quoted } = words;
  const shift = 32 - input.bits;
  let next = base;
  let template = 200;
  const put = (a: number, b: number) => {
    out[next++] = mix(template++, a, b) >>> shift;
  };
  const before = Math.max(0, at - 1);
  const way = at < cue.first ? 0 : at <= cue.last ? 1 : 2;
  const distance = way === 0 ? cue.first - at : way === 2 ? at - cue.last - 1 : 0;
  const far = way * 8 + toStep(distance);
  const w = at0(word, at);
  const wBefore = at0(word, before);
  const pp = at0(pos, before) * 32 + at0(pos, at);
  const ss = at0(shape, before) * 16 + at0(shape, at);
  const ee = at0(edge, before) * 4 + at0(edge, at);
  const own = at0(quoted, cue.first);
  const q = at0(quoted, at);
  const qBefore = at0(quoted, before);
  const qq = (q === 0 ? 0 : q === own ? 1 : 2) * 3 + (qBefore === 0 ? 0 : qBefore === own ? 1 : 2);
  const run = q > 0 && q === qBefore ? 1 : 0;
  const delta = Math.max(-2, Math.min(2, at0(words.sentence, at) - at0(words.sentence, cue.first))) + 2;
  const turn = at0(words.sentence, before) === at0(words.sentence, at) ? 0 : 1;
  const bs = at0(beliefs.source, before) * 8 + at0(beliefs.source, at);
  const bc = at0(beliefs.content, before) * 8 + at0(beliefs.content, at);
  const bq = at0(beliefs.cue, before) * 8 + at0(beliefs.cue, at);
  const counts = (between.commas * 3 + between.cues) * 4 + between.verbs;
  const { mask } = between;
  const relation = at0(hints.relation, cue.last) || at0(hints.relation, cue.first);
  const same = relation > 0 && at0(hints.relation, at) === relation ? 1 : 0;
  const sameBefore = relation > 0 && at0(hints.relation, before) === relation ? 2 : 0;
  const hint = ((at0(hints.code, before) * 64 + at0(hints.code, at)) * 4 + same + sameBefore) * 3 + way;
  put(far, 0);
  put(at0(words.line, at) * 2 + turn, way * 5 + delta);
  put(far, pp);
  put(far, ss * 16 + ee);
  put(far, w);
  put(far, wBefore);
  put(cue.head, way);
  put(cue.head, far);
  put(cue.head, (pp * 3 + way) * 8 + Math.min(distance, 7));
  put(cue.head, mix(0, w, way));
  put(cue.head, mix(0, wBefore, way));
  put(cue.head, (ss * 16 + ee) * 3 + way);
  put(cue.whole, far);
  put(cue.whole, pp * 3 + way);
  put(cue.frames, far);
  put(cue.frames, (pp * 3 + way) * 8 + Math.min(distance, 7));
  put(cue.near, far);
  put(cue.near, (ss * 3 + way) * 2 + turn);
  put(cue.marks, qq * 24 + far);
  put(cue.marks, (ee * 3 + way) * 5 + delta);
  put(mask, way);
  put(mask, pp * 3 + way);
  put(mask, ss * 3 + way);
  put(mask, cue.head);
  put(mask, cue.frames);
  put(counts, way * 5 + delta);
  put(counts, ss * 3 + way);
  put(counts, bc * 3 + way);
  put(counts, bs * 3 + way);
  put((qq * 2 + run) * 5 + delta, (ee * 2 + turn) * 3 + way);
  put(bc, far);
  put(bs, far);
  put(bc, mix(0, cue.head, way));
  put(bq, (between.cues * 3 + way) * 8 + at0(beliefs.content, at));
  put(bc * 64 + bs, way * 3 + between.cues);
  put(bc, (qq * 5 + delta) * 3 + way);
  put(hint, 0);
  put(hint, bc);
  put(hint, bs);
  put(hint, cue.head);
  put(hint, mask);
}
