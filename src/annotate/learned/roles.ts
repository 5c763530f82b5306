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
const MOVE_COUNT = MOVES.length;
const FROM = Uint8Array.from(MOVES, ([from]) => from);
const TO = Uint8Array.from(MOVES, ([, to]) => to);

/** Scores of a window: ROLE_COLUMNS numbers a place, the last place being the boundary behind the window. */
export interface RoleScores {
  readonly values: Float64Array;
  /** Places, the one behind the window included. */
  readonly count: number;
  /** Places from `cueFirst` to `cueLast` (inclusive) are the cue and can be nothing else. */
  readonly cueFirst: number;
  readonly cueLast: number;
}

/** The score of every move at every place, in the order of MOVES; minus infinity where it is barred. */
function toMoveScores({ values, count, cueFirst, cueLast }: RoleScores): Float64Array {
  const scores = new Float64Array(count * MOVE_COUNT);
  for (let at = 0; at < count; at++) {
    const closed = at === count - 1 || (at >= cueFirst && at <= cueLast);
    const row = at * ROLE_COLUMNS;
    const cell = at * MOVE_COUNT;
    const column = (index: number) => (index < 0 ? 0 : (values[row + index] ?? 0));
    for (let move = 0; move < MOVE_COUNT; move++) {
      const emitted = EMITTED[move] ?? -1;
      if (closed && emitted >= 0) scores[cell + move] = Number.NEGATIVE_INFINITY;
      else scores[cell + move] = column(ENDS[move] ?? -1) + column(STARTS[move] ?? -1) + column(emitted);
    }
  }
  return scores;
}

const ENDS = Int8Array.from(MOVES, ([, , one]) => one);
const STARTS = Int8Array.from(MOVES, ([, , , other]) => other);
const EMITTED = Int8Array.from(MOVES, ([, to]) => EMITS[to] ?? -1);

/** The likeliest state of every place of a window, and that path's share of the sum over all paths. */
export function findBestPath(scores: RoleScores): { roles: Uint8Array; probability: number } {
  const { count } = scores;
  const moves = toMoveScores(scores);
  const back = new Uint8Array(count * STATES);
  const best = new Float64Array((count + 1) * STATES).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (let at = 0; at < count; at++) {
    const here = at * STATES;
    for (let move = 0; move < MOVE_COUNT; move++) {
      const total = (best[here + (FROM[move] ?? 0)] ?? 0) + (moves[at * MOVE_COUNT + move] ?? 0);
      const to = TO[move] ?? 0;
      if (total <= (best[here + STATES + to] ?? 0)) continue;
      best[here + STATES + to] = total;
      back[here + to] = FROM[move] ?? 0;
    }
  }
  const end = count * STATES;
  let state = (best[end] ?? 0) >= (best[end + 3] ?? 0) ? 0 : 3;
  const total = best[end + state] ?? 0;
  const roles = new Uint8Array(count);
  for (let at = count - 1; at >= 0; at--) {
    roles[at] = ROLE_OF[state] ?? 0;
    state = back[at * STATES + state] ?? 0;
  }
  return { roles, probability: Math.exp(total - sumForward(moves, count).logSum) };
}

interface Forward {
  /** STATES numbers a place, the start first, scaled to a sum of 1. */
  readonly ahead: Float64Array;
  /** Each move's weight over the place's sum. */
  readonly shares: Float64Array;
  readonly logSum: number;
}

function sumForward(moves: Float64Array, count: number): Forward {
  const ahead = new Float64Array((count + 1) * STATES);
  const shares = new Float64Array(count * MOVE_COUNT);
  ahead[0] = 1;
  let logSum = 0;
  for (let at = 0; at < count; at++) {
    const cell = at * MOVE_COUNT;
    const here = at * STATES;
    let sum = 0;
    for (let move = 0; move < MOVE_COUNT; move++) {
      const before = ahead[here + (FROM[move] ?? 0)] ?? 0;
      if (before === 0) continue;
      const weight = Math.exp(moves[cell + move] ?? 0);
      shares[cell + move] = weight;
      const to = here + STATES + (TO[move] ?? 0);
      ahead[to] = (ahead[to] ?? 0) + before * weight;
      sum += before * weight;
    }
    for (let move = 0; move < MOVE_COUNT; move++) shares[cell + move] = (shares[cell + move] ?? 0) / sum;
    for (let state = 0; state < STATES; state++) {
      ahead[here + STATES + state] = (ahead[here + STATES + state] ?? 0) / sum;
    }
    logSum += Math.log(sum);
  }
  return { ahead, shares, logSum };
}

/** How likely each column holds at each place, over all paths: ROLE_COLUMNS numbers a place. */
export function findExpectations(scores: RoleScores): Float64Array {
  const { count } = scores;
  const { ahead, shares } = sumForward(toMoveScores(scores), count);
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
        const column = columns[move] ?? -1;
        if (column >= 0) values[row + column] = (values[row + column] ?? 0) + value;
      }
    }
    back = next;
  }
  return values;
}
