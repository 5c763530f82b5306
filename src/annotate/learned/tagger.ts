/** A token's tag in any relation, in the order of the weight table's columns (which leave out `none`). */
export const TAGS = { none: 0, source: 1, cue: 2, cueInside: 3, content: 4 } as const;
export const TAG_COUNT = 5;
/** Columns of the weight table: every tag except `none`, whose score is 0. */
export const TAG_COLUMNS = 4;

/** Converts transition scores to the factors that `findMarginals` takes. */
export function transitionWeights(transitions: Float32Array): Float64Array {
  const moves = new Float64Array(transitions.length);
  for (let index = 0; index < moves.length; index++) moves[index] = Math.exp(transitions[index] ?? 0);
  return moves;
}

/**
 * The forward-backward algorithm on a linear chain, rescaled at each position so that nothing overflows.
 * `scores` has TAG_COUNT numbers per position and is overwritten with the probability of every tag; `moves`
 * is from × to, with an extra last row for the start; `expected`, if given, is increased by the expected
 * count of each transition.
 */
export function findMarginals(scores: Float64Array, moves: Float64Array, expected?: Float64Array): void {
  const K = TAG_COUNT;
  const count = scores.length / K;
  const ahead = sumAhead(scores, moves);
  const back = new Float64Array(K).fill(1);
  const onward = new Float64Array(K);
  for (let at = count - 1; at >= 0; at--) {
    const row = at * K;
    let sum = 0;
    for (let k = 0; k < K; k++) {
      onward[k] = (scores[row + k] ?? 0) * (back[k] ?? 0);
      scores[row + k] = (ahead[row + k] ?? 0) * (back[k] ?? 0);
      sum += scores[row + k] ?? 0;
    }
    for (let k = 0; k < K; k++) scores[row + k] = (scores[row + k] ?? 0) / sum;
    if (expected)
      addMoves(expected, moves, {
        ahead: ahead.subarray(Math.max(0, row - K), row),
        onward,
        first: scores,
        at,
      });
    let total = 0;
    for (let j = 0; j < K; j++) {
      let reach = 0;
      for (let k = 0; k < K; k++) reach += (moves[j * K + k] ?? 0) * (onward[k] ?? 0);
      back[j] = reach;
      total += reach;
    }
    for (let k = 0; k < K; k++) back[k] = (back[k] ?? 0) / total;
  }
}

/** Forward sums up to each position, scaled to 1; replaces the scores with their scaled exponentials. */
function sumAhead(scores: Float64Array, moves: Float64Array): Float64Array {
  const K = TAG_COUNT;
  const ahead = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += K) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) top = Math.max(top, scores[row + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const weight = Math.exp((scores[row + k] ?? 0) - top);
      scores[row + k] = weight;
      let reach = 0;
      if (row === 0) reach = moves[K * K + k] ?? 0;
      else for (let j = 0; j < K; j++) reach += (ahead[row - K + j] ?? 0) * (moves[j * K + k] ?? 0);
      ahead[row + k] = reach * weight;
      sum += reach * weight;
    }
    for (let k = 0; k < K; k++) ahead[row + k] = (ahead[row + k] ?? 0) / sum;
  }
  return ahead;
}

function addMoves(
  expected: Float64Array,
  moves: Float64Array,
  place: { ahead: Float64Array; onward: Float64Array; first: Float64Array; at: number },
): void {
  const K = TAG_COUNT;
  const { ahead, onward, first, at } = place;
  if (at === 0) {
    for (let k = 0; k < K; k++) expected[K * K + k] = (expected[K * K + k] ?? 0) + (first[k] ?? 0);
    return;
  }
  let sum = 0;
  const shares = Float64Array.from({ length: K * K }, (_, index) => {
    const j = Math.floor(index / K);
    const share = (ahead[j] ?? 0) * (moves[index] ?? 0) * (onward[index - j * K] ?? 0);
    sum += share;
    return share;
  });
  for (const [index, share] of shares.entries()) expected[index] = (expected[index] ?? 0) + share / sum;
}
