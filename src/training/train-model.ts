import { findCandidates } from '../annotate/learned/candidates.ts';
import { hashText } from '../annotate/learned/hash.ts';
import type { AttributionModel } from '../annotate/learned/model.ts';
import { toReading } from '../annotate/learned/read-relations.ts';
import { type RoleInput, toBeliefs } from '../annotate/learned/role-features.ts';
import { findMarginals, TAG_COUNT, type Table } from '../annotate/learned/tagger.ts';
import { type Example, toExample } from './examples.ts';
import { quantise } from './quantise.ts';
import { toRandom } from './random.ts';
import type { GoldArticle } from './read-gold.ts';
import { toRelationCases, trainRelations } from './train-relations.ts';
import { type RoleCase, toRoleCase, trainRoles } from './train-roles.ts';
import { type Tagger, toCueRows, toScores, trainTagger } from './train-tagger.ts';

/** How a model is trained; the same options and articles give the same bytes. */
export interface TrainingOptions {
  readonly seed: number;
  readonly hinted: boolean;
  /** Parts that the articles are divided into, so that each stage learns from guesses on articles not seen before. */
  readonly folds: number;
  readonly bits: { readonly tagger: number; readonly roles: number; readonly relations: number };
  readonly epochs: { readonly tagger: number; readonly roles: number; readonly relations: number };
  readonly say: (line: string) => void;
}

export const DEFAULT_TRAINING: Omit<TrainingOptions, 'say'> = {
  seed: 1,
  hinted: true,
  folds: 4,
  bits: { tagger: 18, roles: 18, relations: 13 },
  epochs: { tagger: 8, roles: 8, relations: 8 },
};

const RATE = { tagger: 0.03, roles: 0.05, relations: 0.03 };

interface Prepared {
  readonly examples: readonly Example[];
  readonly rows: readonly Int32Array[];
  readonly options: TrainingOptions;
}

/** Trains tagger, roles and relations one after the other, each on what the one before says of unseen articles. */
export function trainModel(articles: readonly GoldArticle[], options: TrainingOptions): AttributionModel {
  const { folds, bits, hinted, say } = options;
  const examples = articles.map((article) => toExample(article, hinted));
  const rows = examples.map((example) => toCueRows(example, bits.tagger));
  const prepared: Prepared = { examples, rows, options };
  const all = examples.map((_, index) => index);
  const isIn = (fold: number) => (index: number) => index % folds === fold;
  say(`${examples.length} articles, ${examples.reduce((sum, { words }) => sum + words.count, 0)} tokens`);
  const taggers = Array.from({ length: folds }, (_, fold) => {
    say(`tagger ${fold + 1} of ${folds + 1}`);
    return toTagger(
      prepared,
      all.filter((index) => !isIn(fold)(index)),
    );
  });
  say(`tagger ${folds + 1} of ${folds + 1}`);
  const tagger = toTagger(prepared, all);
  const cases = all.map((index) => toCases(prepared, index, taggers[index % folds]));
  const relationCases = Array.from({ length: folds }, (_, fold) => {
    say(`roles ${fold + 1} of ${folds + 1}`);
    const roles = toRoles(prepared, cases.filter((_, index) => !isIn(fold)(index)).flat());
    const model = assemble({ tagger: taggers[fold] ?? tagger, roles, relations: emptyTable(), hinted });
    return all.filter(isIn(fold)).flatMap((index) => {
      const example = examples[index];
      if (!example) return [];
      const reading = toReading(example.doc, model, example.quotations);
      return toRelationCases(reading, bits.relations, example.relations);
    });
  }).flat();
  say(`roles ${folds + 1} of ${folds + 1}`);
  const roles = toRoles(prepared, cases.flat());
  say(`relations from ${relationCases.length} drafts`);
  const relations = trainRelations(relationCases, {
    bits: bits.relations,
    epochs: options.epochs.relations,
    steps: { rate: RATE.relations, decay: 0 },
    random: toRandom(options.seed + 2),
  });
  return assemble({ tagger, roles, relations, hinted });
}

function emptyTable(): Table {
  return { bits: 1, columns: 1, values: new Float32Array(2), scale: 1 };
}

function assemble(parts: {
  tagger: Tagger;
  roles: Table;
  relations: Table;
  hinted: boolean;
}): AttributionModel {
  const { tagger, roles, relations, hinted } = parts;
  return {
    tagger: quantise(tagger.table),
    transitions: tagger.transitions,
    roles: quantise(roles),
    relations: quantise(relations),
    hinted,
  };
}

function toTagger({ examples, rows, options }: Prepared, indices: readonly number[]): Tagger {
  return trainTagger(
    indices.flatMap((index) => examples[index] ?? []),
    indices.flatMap((index) => rows[index] ?? []),
    {
      bits: options.bits.tagger,
      epochs: options.epochs.tagger,
      steps: { rate: RATE.tagger, decay: 0 },
      random: toRandom(options.seed),
    },
  );
}

function toRoles({ options }: Prepared, cases: readonly RoleCase[]): Table {
  return trainRoles(cases, {
    bits: options.bits.roles,
    epochs: options.epochs.roles,
    steps: { rate: RATE.roles, decay: 0 },
    random: toRandom(options.seed + 1),
  });
}

/** The role cases of an article, with the cues that a tagger guessed without having seen it. */
function toCases(
  { examples, rows, options }: Prepared,
  index: number,
  tagger: Tagger | undefined,
): RoleCase[] {
  const example = examples[index];
  const features = rows[index];
  if (!example || !features || !tagger) return [];
  const { words, hints, relations } = example;
  const marginals = toMarginals(example, features, tagger);
  const beliefs = toBeliefs(marginals, words.count);
  const input: RoleInput = { words, hints, beliefs, bits: options.bits.roles, that: hashText('that') };
  const candidates = findCandidates(words, marginals);
  return relations.map((relation) => {
    const { cue } = relation;
    const guess = candidates.find(({ first, last }) => first <= cue.last && last >= cue.first);
    return toRoleCase(input, guess ?? cue, relation);
  });
}

function toMarginals({ words }: Example, rows: Int32Array, tagger: Tagger): Float64Array {
  const marginals = new Float64Array(words.count * TAG_COUNT);
  for (let first = 1, at = 1; at <= words.count; at++) {
    if (words.block[at] === words.block[at + 1]) continue;
    const count = at - first + 1;
    const scores = toScores(tagger.table, rows, first, count);
    findMarginals(scores, tagger.transitions);
    marginals.set(scores, (first - 1) * TAG_COUNT);
    first = at + 1;
  }
  return marginals;
}
