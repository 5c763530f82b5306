import { hashText } from '../../math/hash-text.ts';
import type { Document } from '../document.ts';
import type { Quotation } from '../types.ts';
import { createBeliefs } from './beliefs.ts';
import { findBoundaries } from './boundaries.ts';
import { findCandidates } from './candidates.ts';
import { CUE_FEATURES, cueContext, writeCueFeatures } from './cue-features.ts';
import { draftFromRule, findRuns } from './drafts.ts';
import { FeatureWriter } from './hash.ts';
import { encodeHints, noHints } from './hints.ts';
import type { AttributionModel } from './model.ts';
import { RELATION_FEATURES, type RelationCandidate, writeRelationFeatures } from './relation-features.ts';
import { describeCue, RELATIVE_FEATURES, writeRelativeFeatures } from './relative-features.ts';
import { findRivals } from './rivals.ts';
import { FIXED_FEATURES, type RoleInput, writeFixedFeatures } from './role-features.ts';
import { walkWindow } from './role-window.ts';
import { findBestPath, ROLE_COLUMNS, type RoleScores } from './roles.ts';
import { createSums, score, type Table } from './table.ts';
import { findMarginals, TAG_COUNT, transitionWeights } from './tagger.ts';
import { findTalk, findWindow } from './window.ts';
import { type EncodedWords, encodeWords, type TokenRange } from './words.ts';

/** A draft with the probability that it is right. */
export interface ScoredRelation {
  readonly draft: RelationCandidate;
  readonly confidence: number;
}

/** Everything the model reads from an article before it selects drafts. */
export interface Reading {
  readonly words: EncodedWords;
  readonly input: RoleInput;
  readonly marginals: Float64Array;
  readonly drafts: readonly RelationCandidate[];
}

const THAT = hashText('that');

/** Every relation that the model considers possible and every rule's quotation, with their probabilities. */
export function scoreRelations(
  doc: Document,
  model: AttributionModel,
  quotations: readonly Quotation[],
): { words: EncodedWords; weighed: ScoredRelation[] } {
  const reading = readDocument(doc, model, quotations);
  return { words: reading.words, weighed: weigh(reading, model.relations) };
}

/** The drafts of an article: first the model's own, then the rules'. */
export function readDocument(
  doc: Document,
  model: AttributionModel,
  quotations: readonly Quotation[],
): Reading {
  const words = encodeWords(doc);
  const hints = model.hinted ? encodeHints(words, quotations) : noHints(words);
  const marginals = tag(words, hints.code, model);
  const beliefs = createBeliefs(marginals, words.count);
  const talk = findTalk(words, hints, beliefs);
  const boundaries = findBoundaries(words, hints, beliefs);
  const writer = new FeatureWriter(model.roles.bits);
  const input: RoleInput = { words, hints, beliefs, boundaries, talk, writer, that: THAT };
  const own = findRoles(input, marginals, model.roles);
  const ruled = quotations.flatMap((quotation) => draftFromRule(words, quotation, marginals) ?? []);
  return { words, input, marginals, drafts: [...own, ...ruled] };
}

function tag(words: EncodedWords, hints: Int32Array, model: AttributionModel): Float64Array {
  const { tagger, transitions } = model;
  const writer = new FeatureWriter(tagger.bits);
  const input = { words, around: cueContext(words, THAT), hints, writer };
  const marginals = new Float64Array(words.count * TAG_COUNT);
  const features = new Int32Array(CUE_FEATURES);
  const moves = transitionWeights(transitions);
  const sums = createSums(tagger);
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
export function findRoles(input: RoleInput, marginals: Float64Array, table: Table): RelationCandidate[] {
  const fixed = fixedScores(input, table);
  const drafts: RelationCandidate[] = [];
  for (const candidate of findCandidates(input.words, marginals)) {
    const window = findWindow(input, candidate);
    const scores = scoreWindow(input, { candidate, window }, { table, fixed });
    const { roles, probability } = findBestPath(scores);
    const content = findRuns(roles, window.first, 2);
    if (content.length === 0) continue;
    drafts.push({
      cue: { first: candidate.first, last: candidate.last },
      source: findRuns(roles, window.first, 1)[0],
      content,
      cueProbability: candidate.probability,
      pathProbability: probability,
      proposal: undefined,
    });
  }
  return drafts;
}

/** Scores of the features that don't depend on the cue, computed on first use and once per token. */
function fixedScores(input: RoleInput, table: Table): (at: number, into: Float64Array, cell: number) => void {
  const size = input.words.count + 2;
  const known = new Uint8Array(size);
  const values = new Float64Array(size * ROLE_COLUMNS);
  const features = new Int32Array(FIXED_FEATURES);
  const sums = createSums(table);
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
  const cue = describeCue(input.words, candidate.first, candidate.last);
  const count = window.last - window.first + 2;
  const values = new Float64Array(count * ROLE_COLUMNS);
  const features = new Int32Array(RELATIVE_FEATURES);
  const sums = createSums(by.table);
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
export function weigh(reading: Reading, table: Table): ScoredRelation[] {
  const features = new Int32Array(RELATION_FEATURES);
  const sums = createSums(table);
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
