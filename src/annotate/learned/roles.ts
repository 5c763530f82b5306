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
 * States of the automaton: nothing, content before the source, source, nothing after the source, content
 * after the source. A relation has at most one source and any number of content runs. A path starts in the
 * first state.
 */
export const STATES = 5;
const ROLE_OF = [0, 2, 1, 0, 2] as const;

/**
 * Scores of a window: ROLE_COLUMNS numbers per position; the last position is the boundary after the window.
 */
export interface RoleScores {
  readonly values: Float64Array;
  /** The number of positions, including the one after the window. */
  readonly count: number;
  /** Positions from `cueFirst` to `cueLast` (inclusive) are the cue and have no role. */
  readonly cueFirst: number;
  readonly cueLast: number;
}

/** Computes each column's factor at a position; roles get 0 in the cue and after the window. */
export function weighPlace(scores: RoleScores, at: number, powers: Float64Array): void {
  const { values, count, cueFirst, cueLast } = scores;
  const closed = at === count - 1 || (at >= cueFirst && at <= cueLast);
  for (let column = 0; column < ROLE_COLUMNS; column++) {
    const barred = closed && column <= ROLES.content;
    powers[column] = barred ? 0 : Math.exp(values[at * ROLE_COLUMNS + column] ?? 0);
  }
}

/** The most likely role at every position of a window, and the path's share of the sum over all paths. */
export function findBestPath(scores: RoleScores): { roles: Uint8Array; probability: number } {
  const { count } = scores;
  const back = new Uint8Array(count * STATES);
  const front: ForwardScores = {
    all: startScores(),
    best: startScores(),
    powers: new Float64Array(ROLE_COLUMNS),
  };
  for (let at = 0; at < count; at++) {
    weighPlace(scores, at, front.powers);
    moveBest(front, back, at * STATES);
    moveAll(front);
  }
  const roles = new Uint8Array(count);
  let state = front.best.indexOf(Math.max(...front.best));
  const probability = front.best[state] ?? 0;
  for (let at = count - 1; at >= 0; at--) {
    roles[at] = ROLE_OF[state] ?? 0;
    state = back[at * STATES + state] ?? 0;
  }
  return { roles, probability };
}

/** The state of a walk over a window: for each state, the weight of all paths to it and of the best one. */
interface ForwardScores {
  readonly all: Float64Array;
  readonly best: Float64Array;
  readonly powers: Float64Array;
}

function startScores(): Float64Array {
  const start = new Float64Array(STATES);
  start[0] = 1;
  return start;
}

const i = (list: Float64Array, index: number): number => list[index] ?? 0;

/**
 * Advances the best paths by one position, and records the predecessors in `back`, STATES numbers from
 * `base`.
 */
function moveBest({ best, powers }: ForwardScores, back: Uint8Array, base: number): void {
  const starts = i(powers, ROLES.contentStarts);
  const ended = i(best, 1) * i(powers, ROLES.contentEnds);
  const endedAfter = i(best, 4) * i(powers, ROLES.contentEnds);
  const spoken = i(best, 2) * i(powers, ROLES.sourceEnds);
  const none = Math.max(i(best, 0), ended);
  const opened = none * i(powers, ROLES.sourceStarts);
  const behind = Math.max(spoken, i(best, 3));
  const fromNone = ended > i(best, 0) ? 1 : 0;
  const fromBehind = spoken > i(best, 3) ? 2 : 3;
  back[base] = fromNone;
  back[base + 1] = i(best, 0) * starts > i(best, 1) ? 0 : 1;
  back[base + 2] = opened > i(best, 2) ? fromNone : 2;
  back[base + 3] = endedAfter > behind ? 4 : fromBehind;
  back[base + 4] = behind * starts > i(best, 4) ? fromBehind : 4;
  best[1] = Math.max(i(best, 0) * starts, i(best, 1)) * i(powers, ROLES.content);
  best[4] = Math.max(behind * starts, i(best, 4)) * i(powers, ROLES.content);
  best[2] = Math.max(opened, i(best, 2)) * i(powers, ROLES.source);
  best[0] = none;
  best[3] = Math.max(behind, endedAfter);
}

/** Advances the sums by one position, and rescales both so that all paths together weigh 1. */
function moveAll({ all, best, powers }: ForwardScores): void {
  const starts = i(powers, ROLES.contentStarts);
  const ends = i(powers, ROLES.contentEnds);
  const none = i(all, 0) + i(all, 1) * ends;
  const closed = i(all, 2) * i(powers, ROLES.sourceEnds) + i(all, 3);
  const before = (i(all, 0) * starts + i(all, 1)) * i(powers, ROLES.content);
  const source = (none * i(powers, ROLES.sourceStarts) + i(all, 2)) * i(powers, ROLES.source);
  const behind = closed + i(all, 4) * ends;
  const after = (closed * starts + i(all, 4)) * i(powers, ROLES.content);
  const scale = 1 / (none + before + source + behind + after);
  all[0] = none * scale;
  all[1] = before * scale;
  all[2] = source * scale;
  all[3] = behind * scale;
  all[4] = after * scale;
  for (let state = 0; state < STATES; state++) best[state] = i(best, state) * scale;
}
