import { CUE_FEATURES, writeCueFeatures } from '../annotate/learned/cue-features.ts';
import { FeatureWriter } from '../annotate/learned/hash.ts';
import { findMarginals, TAG_COLUMNS, TAG_COUNT, transitionWeights } from '../annotate/learned/tagger.ts';
import { createLearner, type Learner, type Steps, step } from './adagrad.ts';
import type { Example } from './examples.ts';
import { shuffledIndices } from './random.ts';
import { sumRows, type Weights } from './weights.ts';

/** A trained tagger: its weights, and its transitions in the layout of `findMarginals`. */
export interface Tagger {
  readonly table: Weights;
  readonly transitions: Float32Array;
}

export interface TaggerOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly steps: Steps;
  readonly random: () => number;
}

/** The features of every token of an example, CUE_FEATURES numbers per token. */
export function cueRows(example: Example, bits: number): Int32Array {
  const { words, around, hints } = example;
  const rows = new Int32Array(words.count * CUE_FEATURES);
  const input = { words, around, hints: hints.code, writer: new FeatureWriter(bits) };
  for (let at = 1; at <= words.count; at++) writeCueFeatures(input, at, rows, (at - 1) * CUE_FEATURES);
  return rows;
}

interface Chain {
  readonly rows: Int32Array;
  readonly tags: Uint8Array;
  /** Index of the chain's first token in `Words`. */
  readonly first: number;
  readonly count: number;
}

/** Fits a linear-chain conditional random field to the tags, block by block. */
export function trainTagger(
  examples: readonly Example[],
  rows: readonly Int32Array[],
  options: TaggerOptions,
): Tagger {
  const { bits, epochs, random } = options;
  const emissions = createLearner(TAG_COLUMNS << bits);
  const transitions = createLearner((TAG_COUNT + 1) * TAG_COUNT);
  const chains = examples.flatMap((example, index) =>
    sentenceChains(example, rows[index] ?? new Int32Array()),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = options.steps.rate * (1 - epoch / epochs);
    const steps = { rate, decay: options.steps.decay };
    for (const index of shuffledIndices(chains.length, random)) {
      const chain = chains[index];
      if (chain) learn(chain, { emissions, transitions, bits, steps });
    }
  }
  return {
    table: { bits, columns: TAG_COLUMNS, values: emissions.values },
    transitions: transitions.values,
  };
}

function sentenceChains(example: Example, rows: Int32Array): Chain[] {
  const { words, tags } = example;
  return words.chains.map(({ first, last }) => ({ rows, tags, first, count: last - first + 1 }));
}

interface State {
  readonly emissions: Learner;
  readonly transitions: Learner;
  readonly bits: number;
  readonly steps: Steps;
}

/** The scores of a run of tokens, TAG_COUNT numbers per token. */
export function tokenScores(table: Weights, rows: Int32Array, first: number, count: number): Float64Array {
  const scores = new Float64Array(count * TAG_COUNT);
  const row = new Float64Array(TAG_COLUMNS);
  for (let at = 0; at < count; at++) {
    const from = (first + at - 1) * CUE_FEATURES;
    sumRows(table, rows, { from, to: from + CUE_FEATURES, out: row });
    scores.set(row, at * TAG_COUNT + 1);
  }
  return scores;
}

/** Gradients smaller than this are skipped to save time. */
const STILL = 0.002;

function learn(chain: Chain, state: State): void {
  const { rows, tags, first, count } = chain;
  const { emissions, transitions, bits, steps } = state;
  const table: Weights = { bits, columns: TAG_COLUMNS, values: emissions.values };
  const scores = tokenScores(table, rows, first, count);
  const moves = new Float64Array(transitions.values.length);
  findMarginals(scores, transitionWeights(transitions.values), moves);
  for (let at = 0; at < count; at++) {
    const gold = tags[first + at] ?? 0;
    const from = (first + at - 1) * CUE_FEATURES;
    for (let tag = 1; tag < TAG_COUNT; tag++) {
      const gradient = (scores[at * TAG_COUNT + tag] ?? 0) - (gold === tag ? 1 : 0);
      if (Math.abs(gradient) < STILL) continue;
      for (let feature = from; feature < from + CUE_FEATURES; feature++) {
        step(emissions, (rows[feature] ?? 0) * TAG_COLUMNS + tag - 1, gradient, steps);
      }
    }
  }
  const seen = new Float64Array(transitions.values.length);
  for (let at = 0; at < count; at++) {
    const move = (at === 0 ? TAG_COUNT : (tags[first + at - 1] ?? 0)) * TAG_COUNT + (tags[first + at] ?? 0);
    seen[move] = (seen[move] ?? 0) + 1;
  }
  for (const [move, expected] of moves.entries())
    step(transitions, move, expected - (seen[move] ?? 0), steps);
}
