import { toStep } from './cue-features.ts';
import { mix } from './hash.ts';
import { type Boundary, type RoleInput, toBoundary } from './role-features.ts';
import { AUX, VERB, type Words } from './words.ts';

/** How many features a place has that depend on the cue. */
export const RELATIVE_FEATURES = 19;

const i = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

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
  for (let at = first; at <= last; at++) if (i(words.pos, at) === VERB) head = at;
  let whole = 0;
  for (let at = first; at <= last; at++) whole = mix(1, whole, i(words.word, at));
  const passive = head > first && i(words.pos, head - 1) === AUX ? 1 : 0;
  const before = i(words.edge, first - 1);
  const behind = i(words.edge, last + 1);
  const near = ((i(words.pos, first - 1) * 32 + i(words.pos, last + 1)) * 16 + i(words.shape, last + 1)) * 2;
  return {
    first,
    last,
    head: i(words.lemma, head) || i(words.word, head),
    frames: mix(2, i(words.frames, head), passive),
    whole,
    near: near + (i(words.sentence, first) === i(words.sentence, first - 1) ? 0 : 1),
    marks: before * 8 + behind * 2 + (i(words.quoted, first) > 0 ? 1 : 0),
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
  const shape = i(words.shape, at);
  if (shape >= 4 && shape <= 8) between.mask |= 1 << (shape - 4);
  if (shape === 4) between.commas = Math.min(3, between.commas + 1);
  const pos = i(words.pos, at);
  if (pos === VERB) between.verbs = Math.min(3, between.verbs + 1);
  if (pos === VERB || pos === AUX) between.mask |= 32;
  if (i(words.word, at) === input.that) between.mask |= 64;
  if (i(beliefs.cue, at) >= LIKELY_CUE && i(beliefs.cue, at - 1) < LIKELY_CUE) {
    between.cues = Math.min(2, between.cues + 1);
  }
}

/** A place as a cue sees it. */
interface Seen {
  readonly cue: CueView;
  readonly at: number;
  readonly between: Between;
}

/** A place with what is worked out once for all its features. */
interface Place extends Seen {
  readonly sides: Boundary;
  /** 0 before the cue, 1 in it, 2 behind it. */
  readonly way: number;
  readonly distance: number;
  /** Way and distance in steps. */
  readonly far: number;
  /** Sentences from the cue's, from 0 for two before to 4 for two behind; behind the block counts as the next. */
  readonly delta: number;
  /** Whether each side is outside marks, in the cue's own or in others. */
  readonly marks: number;
}

/** Writes what is seen at the boundary before token `at` from a cue. */
export function writeRelativeFeatures(input: RoleInput, seen: Seen, out: Int32Array, base: number): void {
  const place = toPlace(input, seen);
  input.writer.start(out, base, 200);
  putDistance(input, place);
  putCue(input, place);
  putBetween(input, place);
  putMarks(input, place);
  putHints(input, place);
}

function toPlace(input: RoleInput, seen: Seen): Place {
  const { cue, at } = seen;
  const { quoted, sentence } = input.words;
  const way = at < cue.first ? 0 : at <= cue.last ? 1 : 2;
  const distance = way === 0 ? cue.first - at : way === 2 ? at - cue.last - 1 : 0;
  const there = i(sentence, at);
  const own = i(quoted, cue.first);
  const here = i(quoted, at);
  const before = i(quoted, at - 1);
  return {
    cue,
    at,
    between: seen.between,
    sides: toBoundary(input, at),
    way,
    distance,
    far: way * 8 + toStep(distance),
    delta: (there < 0 ? 1 : Math.max(-2, Math.min(2, there - i(sentence, cue.first)))) + 2,
    marks: (here === 0 ? 0 : here === own ? 1 : 2) * 3 + (before === 0 ? 0 : before === own ? 1 : 2),
  };
}

function putDistance({ words, writer }: RoleInput, { at, sides, way, far, delta }: Place): void {
  writer.put(i(words.line, at) * 2 + sides.turn, way * 5 + delta);
  writer.put(far, sides.pos);
  writer.put(far, sides.shape * 16 + sides.edge);
  writer.put(far, i(words.word, at - 1));
}

/** Distances up to this are told apart one by one. */
const NEAR = 7;

function putCue({ words, writer }: RoleInput, { cue, at, sides, way, distance, far, marks }: Place): void {
  const { head } = cue;
  writer.put(head, (sides.pos * 3 + way) * 8 + Math.min(distance, NEAR));
  writer.put(head, mix(0, i(words.word, at), way));
  writer.put(head, (sides.shape * 16 + sides.edge) * 3 + way);
  writer.put(cue.near, far);
  writer.put(cue.marks, marks * 24 + far);
}

function putBetween({ writer }: RoleInput, { cue, between, sides, way, delta }: Place): void {
  const { mask } = between;
  const counts = (between.commas * 3 + between.cues) * 4 + between.verbs;
  writer.put(mask, way);
  writer.put(mask, sides.shape * 3 + way);
  writer.put(mask, cue.frames);
  writer.put(counts, way * 5 + delta);
}

function putMarks({ words, writer }: RoleInput, place: Place): void {
  const { at, between, sides, way, far, delta, marks } = place;
  const { quoted } = words;
  const { content, source } = sides;
  const run = i(quoted, at) > 0 && i(quoted, at) === i(quoted, at - 1) ? 1 : 0;
  writer.put((marks * 2 + run) * 5 + delta, (sides.edge * 2 + sides.turn) * 3 + way);
  writer.put(content, far);
  writer.put(source, far);
  writer.put(content * 64 + source, way * 3 + between.cues);
  writer.put(content, (marks * 5 + delta) * 3 + way);
}

function putHints({ hints, writer }: RoleInput, { cue, at, sides, way }: Place): void {
  const relation = i(hints.relation, cue.last) || i(hints.relation, cue.first);
  const same = relation > 0 && i(hints.relation, at) === relation ? 1 : 0;
  const sameBefore = relation > 0 && i(hints.relation, at - 1) === relation ? 2 : 0;
  writer.put((sides.hint * 4 + same + sameBefore) * 3 + way, 0);
}
