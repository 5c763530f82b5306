import { createBeliefs } from '../annotate/learned/beliefs.ts';
import { findBoundaries } from '../annotate/learned/boundaries.ts';
import { findCandidates } from '../annotate/learned/candidates.ts';
import { FeatureWriter } from '../annotate/learned/hash.ts';
import type { AttributionModel } from '../annotate/learned/model.ts';
import { readDocument } from '../annotate/learned/read-relations.ts';
import type { RoleInput } from '../annotate/learned/role-features.ts';
import { findMarginals, TAG_COUNT, transitionWeights } from '../annotate/learned/tagger.ts';
import { findTalk } from '../annotate/learned/window.ts';
import { hashText } from '../math/hash-text.ts';
import { averageNumbers, averageTables } from './average.ts';
import { createExample, type Example } from './examples.ts';
import { quantize } from './quantize.ts';
import { createRandom } from './random.ts';
import type { GoldArticle } from './read-gold.ts';
import { createRelationCases, type RelationCase, trainRelations } from './train-relations.ts';
import { createRoleCase, type RoleCase, trainRoles } from './train-roles.ts';
import { cueRows, type Tagger, tokenScores, trainTagger } from './train-tagger.ts';
import type { Weights } from './weights.ts';

/** Training options; the same options and articles give the same bytes. */
export interface TrainingOptions {
  readonly seed: number;
  readonly hinted: boolean;
  /** The number of folds: each stage learns from predictions on articles that weren't used for training. */
  readonly folds: number;
  readonly bits: { readonly tagger: number; readonly roles: number; readonly relations: number };
  readonly epochs: { readonly tagger: number; readonly roles: number; readonly relations: number };
  readonly say: (line: string) => void;
}

export const DEFAULT_TRAINING: Omit<TrainingOptions, 'say'> = {
  seed: 1,
  hinted: true,
  folds: 4,
  bits: { tagger: 16, roles: 16, relations: 13 },
  epochs: { tagger: 6, roles: 6, relations: 8 },
};

const RATE = { tagger: 0.03, roles: 0.05, relations: 0.03 };

interface Prepared {
  readonly examples: readonly Example[];
  readonly rows: readonly Int32Array[];
  readonly options: TrainingOptions;
}

/** Trains the stages in turn, each on the previous stage's predictions for held-out articles. */
export function trainModel(articles: readonly GoldArticle[], options: TrainingOptions): AttributionModel {
  const { bits, hinted, say } = options;
  const examples = articles.map((article) => createExample(article, hinted));
  const rows = examples.map((example) => cueRows(example, bits.tagger));
  const prepared: Prepared = { examples, rows, options };
  say(`${examples.length} articles, ${examples.reduce((sum, { words }) => sum + words.count, 0)} tokens`);
  const taggers = trainInTurn(prepared, 'tagger', (indices, seed) => trainTaggerOn(prepared, indices, seed));
  const cases = examples.map((_, index) => relationCases(prepared, index, taggers[foldOf(prepared, index)]));
  const roles = trainInTurn(prepared, 'roles', (indices, seed) =>
    trainRoleWeights(
      prepared,
      indices.flatMap((index) => cases[index] ?? []),
      seed,
    ),
  );
  const drafts = taggers.slice(0, options.folds).flatMap((tagger, fold) => {
    const table = roles[fold];
    return table ? readFold(prepared, fold, { tagger, roles: table }) : [];
  });
  say(`relations: ${drafts.length} drafts`);
  const relations = trainRelations(drafts, {
    bits: bits.relations,
    epochs: options.epochs.relations,
    steps: { rate: RATE.relations, decay: 0 },
    random: createRandom(options.seed),
  });
  return assemble({ tagger: poolTaggers(taggers), roles: averageTables(roles), relations, hinted });
}

function foldOf({ options }: Prepared, index: number): number {
  return index % options.folds;
}

/** Trains once without each fold, then once on all articles; returns the results in that order. */
function trainInTurn<T>(
  prepared: Prepared,
  name: string,
  train: (indices: readonly number[], seed: number) => T,
): T[] {
  const { examples, options } = prepared;
  return Array.from({ length: options.folds + 1 }, (_, turn) => {
    options.say(`${name} ${turn + 1} of ${options.folds + 1}`);
    const indices = examples.map((_, index) => index).filter((index) => foldOf(prepared, index) !== turn);
    return train(indices, options.seed + turn);
  });
}

/** The relation cases of one fold, read by the models that were trained without it. */
function readFold(
  prepared: Prepared,
  fold: number,
  parts: { tagger: Tagger; roles: Weights },
): RelationCase[] {
  const { examples, options } = prepared;
  const model = assemble({ ...parts, relations: NO_RELATIONS, hinted: options.hinted });
  return examples
    .filter((_, index) => foldOf(prepared, index) === fold)
    .flatMap((example) => {
      const reading = readDocument(example.doc, model, example.quotations);
      return createRelationCases(reading, options.bits.relations, example.relations);
    });
}

const NO_RELATIONS: Weights = { bits: 1, columns: 1, values: new Float32Array(2) };

/** Averages all taggers: for log-linear models, the mean is a vote that costs no more than one model. */
function poolTaggers(taggers: readonly Tagger[]): Tagger {
  return {
    table: averageTables(taggers.map(({ table }) => table)),
    transitions: averageNumbers(taggers.map(({ transitions }) => transitions)),
  };
}

function assemble(parts: {
  tagger: Tagger;
  roles: Weights;
  relations: Weights;
  hinted: boolean;
}): AttributionModel {
  const { tagger, roles, relations, hinted } = parts;
  return {
    tagger: quantize(tagger.table),
    transitions: tagger.transitions,
    roles: quantize(roles),
    relations: quantize(relations),
    hinted,
  };
}

function trainTaggerOn(
  { examples, rows, options }: Prepared,
  indices: readonly number[],
  seed: number,
): Tagger {
  return trainTagger(
    indices.flatMap((index) => examples[index] ?? []),
    indices.flatMap((index) => rows[index] ?? []),
    {
      bits: options.bits.tagger,
      epochs: options.epochs.tagger,
      steps: { rate: RATE.tagger, decay: 0 },
      random: createRandom(seed),
    },
  );
}

function trainRoleWeights({ options }: Prepared, cases: readonly RoleCase[], seed: number): Weights {
  return trainRoles(cases, {
    bits: options.bits.roles,
    epochs: options.epochs.roles,
    steps: { rate: RATE.roles, decay: 0 },
    random: createRandom(seed),
  });
}

/** The role cases of one article, with cues predicted by a tagger that wasn't trained on it. */
function relationCases(
  { examples, rows, options }: Prepared,
  index: number,
  tagger: Tagger | undefined,
): RoleCase[] {
  const example = examples[index];
  const features = rows[index];
  if (!example || !features || !tagger) return [];
  const { words, hints, relations } = example;
  const marginals = computeMarginals(example, features, tagger);
  const beliefs = createBeliefs(marginals, words.count);
  const input: RoleInput = {
    words,
    hints,
    beliefs,
    boundaries: findBoundaries(words, hints, beliefs),
    talk: findTalk(words, hints, beliefs),
    writer: new FeatureWriter(options.bits.roles),
    that: hashText('that'),
  };
  const candidates = findCandidates(words, marginals);
  return relations.map((relation) => {
    const { cue } = relation;
    const guess = candidates.find(({ first, last }) => first <= cue.last && last >= cue.first);
    return createRoleCase(input, guess ?? cue, relation);
  });
}

function computeMarginals({ words }: Example, rows: Int32Array, tagger: Tagger): Float64Array {
  const marginals = new Float64Array(words.count * TAG_COUNT);
  const moves = transitionWeights(tagger.transitions);
  for (const { first, last } of words.chains) {
    const scores = tokenScores(tagger.table, rows, first, last - first + 1);
    findMarginals(scores, moves);
    marginals.set(scores, (first - 1) * TAG_COUNT);
  }
  return marginals;
}
