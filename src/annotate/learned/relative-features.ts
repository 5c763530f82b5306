import { clamp } from '../../math/clamp.ts';
import { bucketDistance } from './cue-features.ts';
import { mix } from './hash.ts';
import type { RoleInput } from './role-features.ts';
import { AUX, type EncodedWords, VERB } from './words.ts';

/** The number of features per position that depend on the cue. */
export const RELATIVE_FEATURES = 19;

const i = (list: Int32Array, index: number): number => list[index] ?? 0;

/**
 * The properties of a cue that enter the features; `first` and `last` (inclusive) are indices into `Words`.
 */
export interface CueView {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly frames: number;
  readonly whole: number;
  readonly near: number;
  readonly marks: number;
}

/** Reads the properties of a cue: its verb, its words, and what is next to it. */
export function describeCue(words: EncodedWords, first: number, last: number): CueView {
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

/** A position relative to a cue, and what is between the two; one object that is updated while walking. */
export interface RelativePosition {
  readonly cue: CueView;
  at: number;
  /** 0 before the cue, 1 in it, 2 after it. */
  way: number;
  distance: number;
  /** The kinds of punctuation and words in between, one bit each. */
  mask: number;
  commas: number;
  cues: number;
  verbs: number;
}

/** Writes the cue-dependent features of the boundary before a position. */
export function writeRelativeFeatures(
  input: RoleInput,
  sight: RelativePosition,
  out: Int32Array,
  base: number,
): void {
  input.writer.start(out, base, 200);
  putCue(input, sight);
  putBetween(input, sight);
  putPlace(input, sight);
}

/** Distances up to this are distinguished individually. */
const NEAR = 7;

const directedDistance = ({ way, distance }: RelativePosition): number => way * 8 + bucketDistance(distance);

function putCue({ words, boundaries, writer }: RoleInput, sight: RelativePosition): void {
  const { cue, at, way, distance } = sight;
  const { head } = cue;
  const pos = i(boundaries.pos, at);
  const signs = i(boundaries.shape, at) * 16 + i(boundaries.edge, at);
  const far = directedDistance(sight);
  writer.put(far, pos);
  writer.put(far, signs);
  writer.put(far, i(words.word, at - 1));
  writer.put(head, (pos * 3 + way) * 8 + Math.min(distance, NEAR));
  writer.put(head, mix(0, i(words.word, at), way));
  writer.put(head, signs * 3 + way);
  writer.put(cue.near, far);
  writer.put(cue.marks, marksBetween(words, sight) * 24 + far);
}

function putBetween({ words, boundaries, writer }: RoleInput, sight: RelativePosition): void {
  const { cue, at, way, mask } = sight;
  const delta = sentenceOffset(words, sight);
  const counts = (sight.commas * 3 + sight.cues) * 4 + sight.verbs;
  writer.put(mask, way);
  writer.put(mask, i(boundaries.shape, at) * 3 + way);
  writer.put(mask, cue.frames);
  writer.put(counts, way * 5 + delta);
  writer.put(i(words.line, at) * 2 + i(boundaries.turn, at), way * 5 + delta);
}

function putPlace({ words, hints, boundaries, writer }: RoleInput, sight: RelativePosition): void {
  const { cue, at, way, cues } = sight;
  const { quoted } = words;
  const content = i(boundaries.content, at);
  const source = i(boundaries.source, at);
  const delta = sentenceOffset(words, sight);
  const marks = marksBetween(words, sight);
  const far = directedDistance(sight);
  const run = i(quoted, at) > 0 && i(quoted, at) === i(quoted, at - 1) ? 1 : 0;
  const edges = i(boundaries.edge, at) * 2 + i(boundaries.turn, at);
  const relation = i(hints.relation, cue.last) || i(hints.relation, cue.first);
  const same = relation > 0 && i(hints.relation, at) === relation ? 1 : 0;
  const sameBefore = relation > 0 && i(hints.relation, at - 1) === relation ? 2 : 0;
  writer.put((marks * 2 + run) * 5 + delta, edges * 3 + way);
  writer.put(content, far);
  writer.put(source, far);
  writer.put(content * 64 + source, way * 3 + cues);
  writer.put(content, (marks * 5 + delta) * 3 + way);
  writer.put((i(boundaries.hint, at) * 4 + same + sameBefore) * 3 + way, 0);
}

/**
 * Sentences from the cue's sentence: 0 for two before to 4 for two after; past the block counts as the next.
 */
function sentenceOffset({ sentence }: EncodedWords, { cue, at }: RelativePosition): number {
  const there = i(sentence, at);
  return there < 0 ? 3 : clamp(there - i(sentence, cue.first), -2, 2) + 2;
}

/** For each side of the boundary: unquoted, in the same quotation as the cue, or in another one. */
function marksBetween({ quoted }: EncodedWords, { cue, at }: RelativePosition): number {
  const own = i(quoted, cue.first);
  const here = i(quoted, at);
  const before = i(quoted, at - 1);
  return (here === 0 ? 0 : here === own ? 1 : 2) * 3 + (before === 0 ? 0 : before === own ? 1 : 2);
}
