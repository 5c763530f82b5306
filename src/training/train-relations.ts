import { overlapRatio } from '../annotate/learned/drafts.ts';
import { type Reading, readDrafts } from '../annotate/learned/read-relations.ts';
import { RELATION_FEATURES } from '../annotate/learned/relation-features.ts';
import { createLearner, type Steps, step } from './adagrad.ts';
import type { GoldRelation } from './examples.ts';
import { shuffledIndices } from './random.ts';
import { sumRows, type Weights } from './weights.ts';

/** The features of a draft, and whether its content matches a gold attribution. */
export interface RelationCase {
  readonly features: Int32Array;
  readonly right: boolean;
}

/** The overlap from which a draft counts as right, the same as in scoring. */
const MATCH = 0.5;

/** The relation cases of one article; `reading` must come from models that weren't trained on it. */
export function createRelationCases(
  reading: Reading,
  bits: number,
  relations: readonly GoldRelation[],
): RelationCase[] {
  const features = new Int32Array(RELATION_FEATURES);
  const writers = readDrafts(reading, bits, features);
  return reading.drafts.map((draft, index) => {
    writers[index]?.();
    const right = relations.some(({ content }) => overlapRatio(content, draft.content) >= MATCH);
    return { features: features.slice(), right };
  });
}

export interface RelationOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly steps: Steps;
  readonly random: () => number;
}

/** Fits a logistic regression that predicts whether a draft is right. */
export function trainRelations(cases: readonly RelationCase[], options: RelationOptions): Weights {
  const { bits, epochs, random } = options;
  const learner = createLearner(1 << bits);
  const table: Weights = { bits, columns: 1, values: learner.values };
  const row = new Float64Array(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const steps = { ...options.steps, rate: options.steps.rate * (1 - epoch / epochs) };
    for (const index of shuffledIndices(cases.length, random)) {
      const item = cases[index];
      if (!item) continue;
      sumRows(table, item.features, { from: 0, to: RELATION_FEATURES, out: row });
      const gradient = 1 / (1 + Math.exp(-(row[0] ?? 0))) - (item.right ? 1 : 0);
      for (const feature of item.features) step(learner, feature, gradient, steps);
    }
  }
  return table;
}
