import { describeCue, RELATIVE_FEATURES } from '../annotate/learned/relative-features.ts';
import { FIXED_FEATURES, type RoleInput } from '../annotate/learned/role-features.ts';
import { writeWindow } from '../annotate/learned/role-window.ts';
import { ROLE_COLUMNS, ROLES, type RoleScores } from '../annotate/learned/roles.ts';
import { findWindow } from '../annotate/learned/window.ts';
import type { TokenRange } from '../annotate/learned/words.ts';
import { createLearner, type Learner, type Steps, step } from './adagrad.ts';
import type { GoldRelation } from './examples.ts';
import { findExpectations } from './expectations.ts';
import { shuffledIndices } from './random.ts';
import { sumRows, type Weights } from './weights.ts';

/** The number of features per position: those shared by all cues and those that depend on the cue. */
export const ROLE_FEATURES = FIXED_FEATURES + RELATIVE_FEATURES;

/** A cue's window with the features and the gold columns of each position. */
export interface RoleCase {
  readonly rows: Int32Array;
  readonly count: number;
  readonly cueFirst: number;
  readonly cueLast: number;
  /** ROLE_COLUMNS numbers per position, 1 if the column holds. */
  readonly gold: Uint8Array;
}

/** Turns a cue into a training case for `relation`; a predicted cue may cover only part of the true cue. */
export function createRoleCase(input: RoleInput, cue: TokenRange, relation: GoldRelation): RoleCase {
  const { words } = input;
  const window = findWindow(input, cue);
  const count = window.last - window.first + 2;
  const rows = new Int32Array(count * ROLE_FEATURES);
  writeWindow(input, { cue: describeCue(words, cue.first, cue.last), window }, rows);
  const roles = new Uint8Array(count + 1);
  const paint = (ranges: readonly TokenRange[], role: number) => {
    for (const range of ranges) {
      for (let at = Math.max(range.first, window.first); at <= Math.min(range.last, window.last); at++) {
        if (at < cue.first || at > cue.last) roles[at - window.first] = role;
      }
    }
  };
  paint(relation.content, 2);
  paint(relation.source.slice(0, 1), 1);
  const cueFirst = cue.first - window.first;
  return { rows, count, cueFirst, cueLast: cue.last - window.first, gold: roleColumns(roles, count) };
}

function roleColumns(roles: Uint8Array, count: number): Uint8Array {
  const gold = new Uint8Array(count * ROLE_COLUMNS);
  let before = 0;
  for (let at = 0; at < count; at++) {
    const role = roles[at] ?? 0;
    const row = at * ROLE_COLUMNS;
    if (role === 1) gold[row + ROLES.source] = 1;
    if (role === 2) gold[row + ROLES.content] = 1;
    if (role !== before) {
      if (role === 1) gold[row + ROLES.sourceStarts] = 1;
      if (role === 2) gold[row + ROLES.contentStarts] = 1;
      if (before === 1) gold[row + ROLES.sourceEnds] = 1;
      if (before === 2) gold[row + ROLES.contentEnds] = 1;
    }
    before = role;
  }
  return gold;
}

export interface RoleOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly steps: Steps;
  readonly random: () => number;
}

/** Fits the automaton's weights by maximizing the likelihood of the gold paths. */
export function trainRoles(cases: readonly RoleCase[], options: RoleOptions): Weights {
  const { bits, epochs, random } = options;
  const learner = createLearner(ROLE_COLUMNS << bits);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const steps = { ...options.steps, rate: options.steps.rate * (1 - epoch / epochs) };
    for (const index of shuffledIndices(cases.length, random)) {
      const item = cases[index];
      if (item) learn(item, learner, bits, steps);
    }
  }
  return { bits, columns: ROLE_COLUMNS, values: learner.values };
}

const STILL = 0.002;

function learn(item: RoleCase, learner: Learner, bits: number, steps: Steps): void {
  const { rows, count, gold } = item;
  const scores = roleScores({ bits, columns: ROLE_COLUMNS, values: learner.values }, item);
  const values = findExpectations(scores);
  for (let at = 0; at < count; at++) {
    for (let column = 0; column < ROLE_COLUMNS; column++) {
      const cell = at * ROLE_COLUMNS + column;
      const gradient = (values[cell] ?? 0) - (gold[cell] ?? 0);
      if (Math.abs(gradient) < STILL) continue;
      for (let feature = at * ROLE_FEATURES; feature < (at + 1) * ROLE_FEATURES; feature++) {
        step(learner, (rows[feature] ?? 0) * ROLE_COLUMNS + column, gradient, steps);
      }
    }
  }
}

/** The scores of each position of a case. */
export function roleScores(table: Weights, item: RoleCase): RoleScores {
  const values = new Float64Array(item.count * ROLE_COLUMNS);
  const row = new Float64Array(ROLE_COLUMNS);
  for (let at = 0; at < item.count; at++) {
    sumRows(table, item.rows, { from: at * ROLE_FEATURES, to: (at + 1) * ROLE_FEATURES, out: row });
    values.set(row, at * ROLE_COLUMNS);
  }
  return { values, count: item.count, cueFirst: item.cueFirst, cueLast: item.cueLast };
}
