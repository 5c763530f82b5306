import { hashText } from '../../math/hash-text.ts';
import type { Document } from '../document.ts';
import type { Quotation } from '../types.ts';
import { toBeliefs } from './beliefs.ts';
import { toBoundaries } from './boundaries.ts';
import { findCandidates } from './candidates.ts';
import { CUE_FEATURES, toSurroundings, writeCueFeatures } from './cue-features.ts';
import { toRuleDraft, toRuns } from './drafts.ts';
import { FeatureWriter } from './hash.ts';
import { noHints, toHints } from './hints.ts';
import type { AttributionModel } from './model.ts';
import { type Draft, RELATION_FEATURES, writeRelationFeatures } from './relation-features.ts';
import { RELATIVE_FEATURES, toCueView, writeRelativeFeatures } from './relative-features.ts';
import { findRivals } from './rivals.ts';
import { FIXED_FEATURES, type RoleInput, writeFixedFeatures } from './role-features.ts';
import { walkWindow } from './role-window.ts';
import { findBestPath, ROLE_COLUMNS, type RoleScores } from './roles.ts';
import { score, type Table, toSums } from './table.ts';
import { findMarginals, TAG_COUNT, toMoves } from './tagger.ts';
import { findTalk, toWindow } from './window.ts';
import { type TokenRange, toWords, type Words } from './words.ts';

/** A draft with the probability that it is right. */
export interface Weighed {
  readonly draft: Draft;
  readonly confidence: number;
}

/** Everything the model reads from an article before it selects drafts. */
export interface Reading {
  readonly words: Words;
  readonly input: RoleInput;
  readonly marginals: Float64Array;
  readonly drafts: readonly Draft[];
}

const THAT = hashText('that');

/** Every relation that the model considers possible and every rule's quotation, with their probabilities. */
export function findWeighed(
  doc: Document,
  model: AttributionModel,
  quotations: readonly Quotation[],
): { words: Words; weighed: Weighed[] } {
  const reading = toReading(doc, model, quotations);
  return { words: reading.words, weighed: weigh(reading, model.relations) };
}

/** The drafts of an article: first the model's own, then the rules'. */
export function toReading(doc: Document, model: AttributionModel, quotations: readonly Quotation[]): Reading {
  const words = toWords(doc);
  const hints = model.hinted ? toHints(words, quotations) : noHints(words);
  const marginals = tag(words, hints.code, model);
  const beliefs = toBeliefs(marginals, words.count);
  const talk = findTalk(words, hints, beliefs);
  const boundaries = toBoundaries(words, hints, beliefs);
  const writer = new FeatureWriter(model.roles.bits);
  const input: RoleInput = { words, hints, beliefs, boundaries, talk, writer, that: THAT };
  const own = findRoles(input, marginals, model.roles);
  const ruled = quotations.flatMap((quotation) => toRuleDraft(words, quotation, marginals) ?? []);
  return { words, input, marginals, drafts: [...own, ...ruled] };
}

function tag(words: Words, hints: Int32Array, model: AttributionModel): Float64Array {
  const { tagger, transitions } = model;
  const writer = new FeatureWriter(tagger.bits);
  const input = { words, around: toSurroundings(words, THAT), hints, writer };
  const marginals = new Float64Array(words.count * TAG_COUNT);
  const features = new Int32Array(CUE_FEATURES);
  const moves = toMoves(transitions);
  const sums = toSums(tagger);
  for (const { first, last } of words.chains) {
    for (let at = first; at <= last; at++) {
      writeCueFeatures(input, at, features, 0);
      score(tagger, features, sums);
      marginals.set(sums, (at - 1) * TAG_COUNT + 1);
    }
    findMarginals(marginals.subarray((first - 1) * TAG_COUNT, last * TAG_COUNT), moves);
  }
  return marginals;
}

/** The best source and content for every likely cue; cues without content are left out. */
export function findRoles(input: RoleInput, marginals: Float64Array, table: Table): Draft[] {
  const fixed = toFixedScores(input, table);
  const drafts: Draft[] = [];
  for (const candidate of findCandidates(input.words, marginals)) {
    const window = toWindow(input, candidate);
    const scores = scoreWindow(input, { candidate, window }, { table, fixed });
    const { roles, probability } = findBestPath(scores);
    const content = toRuns(roles, window.first, 2);
    if (content.length === 0) continue;
    drafts.push({
      cue: { first: candidate.first, last: candidate.last },
      source: toRuns(roles, window.first, 1)[0],
      content,
      cueProbability: candidate.probability,
      pathProbability: probability,
      proposal: undefined,
    });
  }
  return drafts;
}

/** Scores of the features that don't depend on the cue, computed on first use and once per token. */
function toFixedScores(
  input: RoleInput,
  table: Table,
): (at: number, into: Float64Array, cell: number) => void {
  const size = input.words.count + 2;
  const known = new Uint8Array(size);
  const values = new Float64Array(size * ROLE_COLUMNS);
  const features = new Int32Array(FIXED_FEATURES);
  const sums = toSums(table);
  return (at, into, cell) => {
    if (known[at] === 0) {
      known[at] = 1;
      writeFixedFeatures(input, at, features, 0);
      score(table, features, sums);
      for (let column = 0; column < ROLE_COLUMNS; column++)
        values[at * ROLE_COLUMNS + column] = sums[column] ?? 0;
    }
    for (let column = 0; column < ROLE_COLUMNS; column++) {
      into[cell + column] = values[at * ROLE_COLUMNS + column] ?? 0;
    }
  };
}

function scoreWindow(
  input: RoleInput,
  { candidate, window }: { candidate: TokenRange; window: TokenRange },
  by: { table: Table; fixed: (at: number, into: Float64Array, cell: number) => void },
): RoleScores {
  const cue = toCueView(input.words, candidate.first, candidate.last);
  const count = window.last - window.first + 2;
  const values = new Float64Array(count * ROLE_COLUMNS);
  const features = new Int32Array(RELATIVE_FEATURES);
  const sums = toSums(by.table);
  walkWindow(input, { cue, window }, (sight) => {
    const cell = (sight.at - window.first) * ROLE_COLUMNS;
    by.fixed(sight.at, values, cell);
    writeRelativeFeatures(input, sight, features, 0);
    score(by.table, features, sums);
    for (let column = 0; column < ROLE_COLUMNS; column++) {
      values[cell + column] = (values[cell + column] ?? 0) + (sums[column] ?? 0);
    }
  });
  return { values, count, cueFirst: candidate.first - window.first, cueLast: candidate.last - window.first };
}

/** Scores every draft by logistic regression. */
export function weigh(reading: Reading, table: Table): Weighed[] {
  const features = new Int32Array(RELATION_FEATURES);
  const sums = toSums(table);
  return readDrafts(reading, table.bits, features).map((write, index) => {
    write();
    score(table, features, sums);
    const draft = reading.drafts[index];
    if (!draft) throw new RangeError(`draft ${index} is out of range: there are ${reading.drafts.length}`);
    return { draft, confidence: 1 / (1 + Math.exp(-(sums[0] ?? 0))) };
  });
}

/** For every draft, a function that writes its features to `features`. */
export function readDrafts(reading: Reading, bits: number, features: Int32Array): (() => void)[] {
  const { drafts, input } = reading;
  const weighing = { ...input, writer: new FeatureWriter(bits) };
  const rivals = findRivals(drafts);
  return drafts.map((draft, index) => () => {
    const against = rivals[index];
    if (against) writeRelationFeatures(weighing, draft, against, features);
  });
}
