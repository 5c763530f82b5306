import { ROLE_COLUMNS, ROLES, type RoleScores, STATES, weighPlace } from '../annotate/learned/roles.ts';

/** Stands in for a missing column. */
const NO_COLUMN = ROLE_COLUMNS;

/** The transitions that the role automaton allows: [from, to, boundary column, second boundary column]. */
const MOVES: readonly (readonly [number, number, number, number])[] = [
  [0, 0, NO_COLUMN, NO_COLUMN],
  [0, 1, ROLES.contentStarts, NO_COLUMN],
  [0, 2, ROLES.sourceStarts, NO_COLUMN],
  [1, 1, NO_COLUMN, NO_COLUMN],
  [1, 0, ROLES.contentEnds, NO_COLUMN],
  [1, 2, ROLES.contentEnds, ROLES.sourceStarts],
  [2, 2, NO_COLUMN, NO_COLUMN],
  [2, 3, ROLES.sourceEnds, NO_COLUMN],
  [2, 4, ROLES.sourceEnds, ROLES.contentStarts],
  [3, 3, NO_COLUMN, NO_COLUMN],
  [3, 4, ROLES.contentStarts, NO_COLUMN],
  [4, 4, NO_COLUMN, NO_COLUMN],
  [4, 3, ROLES.contentEnds, NO_COLUMN],
];
const EMITS = [NO_COLUMN, ROLES.content, ROLES.source, NO_COLUMN, ROLES.content] as const;
const MOVE_COUNT = MOVES.length;
const FROM = Uint8Array.from(MOVES, ([from]) => from);
const TO = Uint8Array.from(MOVES, ([, to]) => to);
const ENDS = Uint8Array.from(MOVES, ([, , one]) => one);
const STARTS = Uint8Array.from(MOVES, ([, , , other]) => other);
const EMITTED = Uint8Array.from(MOVES, ([, to]) => EMITS[to] ?? NO_COLUMN);

/** The weight of every transition at every position, in the order of MOVES; 0 if it isn't allowed. */
function pathWeights(scores: RoleScores): Float64Array {
  const weights = new Float64Array(scores.count * MOVE_COUNT);
  const powers = new Float64Array(ROLE_COLUMNS + 1);
  powers[NO_COLUMN] = 1;
  for (let at = 0; at < scores.count; at++) {
    weighPlace(scores, at, powers);
    for (let move = 0; move < MOVE_COUNT; move++) {
      const boundary = (powers[ENDS[move] ?? NO_COLUMN] ?? 0) * (powers[STARTS[move] ?? NO_COLUMN] ?? 0);
      weights[at * MOVE_COUNT + move] = boundary * (powers[EMITTED[move] ?? NO_COLUMN] ?? 0);
    }
  }
  return weights;
}

interface Forward {
  /** Forward sums, STATES numbers per position including the start, scaled to a sum of 1. */
  readonly ahead: Float64Array;
  /** Each transition's weight divided by the sum at its position. */
  readonly shares: Float64Array;
}

function sumForward(weights: Float64Array, count: number): Forward {
  const ahead = new Float64Array((count + 1) * STATES);
  const shares = new Float64Array(count * MOVE_COUNT);
  ahead[0] = 1;
  for (let at = 0; at < count; at++) {
    const cell = at * MOVE_COUNT;
    const here = at * STATES;
    let sum = 0;
    for (let move = 0; move < MOVE_COUNT; move++) {
      const share = (ahead[here + (FROM[move] ?? 0)] ?? 0) * (weights[cell + move] ?? 0);
      const to = here + STATES + (TO[move] ?? 0);
      ahead[to] = (ahead[to] ?? 0) + share;
      sum += share;
    }
    for (let move = 0; move < MOVE_COUNT; move++) shares[cell + move] = (weights[cell + move] ?? 0) / sum;
    for (let state = 0; state < STATES; state++) {
      ahead[here + STATES + state] = (ahead[here + STATES + state] ?? 0) / sum;
    }
  }
  return { ahead, shares };
}

/** The probability of each column at each position over all paths: ROLE_COLUMNS numbers per position. */
export function findExpectations(scores: RoleScores): Float64Array {
  const { count } = scores;
  const { ahead, shares } = sumForward(pathWeights(scores), count);
  const values = new Float64Array(count * ROLE_COLUMNS);
  let back = new Float64Array(STATES).fill(1);
  for (let at = count - 1; at >= 0; at--) {
    const next = new Float64Array(STATES);
    const row = at * ROLE_COLUMNS;
    for (let move = 0; move < MOVE_COUNT; move++) {
      const from = FROM[move] ?? 0;
      const onward = (shares[at * MOVE_COUNT + move] ?? 0) * (back[TO[move] ?? 0] ?? 0);
      next[from] = (next[from] ?? 0) + onward;
      const value = (ahead[at * STATES + from] ?? 0) * onward;
      for (const columns of [ENDS, STARTS, EMITTED]) {
        const column = columns[move] ?? NO_COLUMN;
        if (column < ROLE_COLUMNS) values[row + column] = (values[row + column] ?? 0) + value;
      }
    }
    back = next;
  }
  return values;
}
