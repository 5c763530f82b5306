/** Columns of the role table: two roles and four boundaries. */
export const ROLE_COLUMNS = 6;
export const ROLES = {
  source: 0,
  content: 1,
  sourceStarts: 2,
  sourceEnds: 3,
  contentStarts: 4,
  contentEnds: 5,
} as const;

/**
 * States of the automaton: nothing, content before the source, source, nothing behind it, content behind it.
 * A relation has at most one source and any number of stretches of content.
 */
const STATES = 5;
export const ROLE_OF = [0, 2, 1, 0, 2] as const;

/** The moves that the automaton allows, as [from, to, column of the boundary, column of the other boundary]; -1 is none. */
const MOVES: readonly (readonly [number, number, number, number])[] = [
  [0, 0, -1, -1],
  [0, 1, ROLES.contentStarts, -1],
  [0, 2, ROLES.sourceStarts, -1],
  [1, 1, -1, -1],
  [1, 0, ROLES.contentEnds, -1],
  [1, 2, ROLES.contentEnds, ROLES.sourceStarts],
  [2, 2, -1, -1],
  [2, 3, ROLES.sourceEnds, -1],
  [2, 4, ROLES.sourceEnds, ROLES.contentStarts],
  [3, 3, -1, -1],
  [3, 4, ROLES.contentStarts, -1],
  [4, 4, -1, -1],
  [4, 3, ROLES.contentEnds, -1],
];
const EMITS = [-1, ROLES.content, ROLES.source, -1, ROLES.content] as const;

/** Scores of a window: ROLE_COLUMNS numbers a place, the last place being the boundary behind the window. */
export interface RoleScores {
  readonly values: Float64Array;
  /** Places, the one behind the window included. */
  readonly count: number;
  /** Places from `cueFirst` to `cueLast` (inclusive) are the cue and can be nothing else. */
  readonly cueFirst: number;
  readonly cueLast: number;
}

/** The likeliest state of every place of a window, and the score of that path. */
export function findBestPath(scores: RoleScores): { roles: Uint8Array; total: number } {
  const { count } = scores;
  const back = new Uint8Array(count * STATES);
  let best = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (let at = 0; at < count; at++) {
    const next = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY);
    for (const [from, to, a, b] of MOVES) {
      if (isBarred(scores, at, to)) continue;
      const total =
        (best[from] ?? 0) + weigh(scores, at, a) + weigh(scores, at, b) + weigh(scores, at, EMITS[to] ?? -1);
      if (total <= (next[to] ?? 0)) continue;
      next[to] = total;
      back[at * STATES + to] = from;
    }
    best = next;
  }
  let state = (best[0] ?? 0) >= (best[3] ?? 0) ? 0 : 3;
  const total = best[state] ?? 0;
  const roles = new Uint8Array(count);
  for (let at = count - 1; at >= 0; at--) {
    roles[at] = ROLE_OF[state] ?? 0;
    state = back[at * STATES + state] ?? 0;
  }
  return { roles, total };
}

function isBarred(scores: RoleScores, at: number, to: number): boolean {
  if (to === 0 || to === 3) return false;
  return at === scores.count - 1 || (at >= scores.cueFirst && at <= scores.cueLast);
}

function weigh({ values }: RoleScores, at: number, column: number): number {
  return column < 0 ? 0 : (values[at * ROLE_COLUMNS + column] ?? 0);
}

/** How likely each column holds at each place, over all paths; `logSum` is the logarithm of the sum over paths. */
export function findExpectations(scores: RoleScores): { values: Float64Array; logSum: number } {
  const { count } = scores;
  const ahead = new Float64Array((count + 1) * STATES);
  const weights = new Float64Array(count * MOVES.length);
  const scale = new Float64Array(count);
  ahead[0] = 1;
  let logSum = 0;
  for (let at = 0; at < count; at++) {
    let sum = 0;
    for (const [index, [from, to, a, b]] of MOVES.entries()) {
      if (isBarred(scores, at, to)) continue;
      const weight = Math.exp(
        weigh(scores, at, a) + weigh(scores, at, b) + weigh(scores, at, EMITS[to] ?? -1),
      );
      weights[at * MOVES.length + index] = weight;
      const value = (ahead[at * STATES + from] ?? 0) * weight;
      ahead[(at + 1) * STATES + to] = (ahead[(at + 1) * STATES + to] ?? 0) + value;
      sum += value;
    }
    for (let k = 0; k < STATES; k++) {
      ahead[(at + 1) * STATES + k] = (ahead[(at + 1) * STATES + k] ?? 0) / sum;
    }
    scale[at] = sum;
    logSum += Math.log(sum);
  }
  return { values: findBackward(count, ahead, weights, scale), logSum };
}

function findBackward(
  count: number,
  ahead: Float64Array,
  weights: Float64Array,
  scale: Float64Array,
): Float64Array {
  const values = new Float64Array(count * ROLE_COLUMNS);
  const add = (at: number, column: number, value: number) => {
    if (column < 0) return;
    const cell = at * ROLE_COLUMNS + column;
    values[cell] = (values[cell] ?? 0) + value;
  };
  let back = new Float64Array(STATES).fill(1);
  for (let at = count - 1; at >= 0; at--) {
    const next = new Float64Array(STATES);
    for (const [index, [from, to, a, b]] of MOVES.entries()) {
      const weight = (weights[at * MOVES.length + index] ?? 0) / (scale[at] ?? 1);
      const onward = weight * (back[to] ?? 0);
      next[from] = (next[from] ?? 0) + onward;
      const value = (ahead[at * STATES + from] ?? 0) * onward;
      add(at, a, value);
      add(at, b, value);
      add(at, EMITS[to] ?? -1, value);
    }
    back = next;
  }
  return values;
}
