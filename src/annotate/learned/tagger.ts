/** What a token is in any relation; the order is that of the weight table's columns, with `none` left out. */
export const TAGS = { none: 0, source: 1, cue: 2, cueInside: 3, content: 4 } as const;
export const TAG_COUNT = 5;
/** Columns of the weight table: every tag but `none`, whose score is 0. */
export const TAG_COLUMNS = 4;

/** Rows of weights, `columns` numbers each; the number meant is `values[i] * scale`. */
export interface Table {
  readonly bits: number;
  readonly columns: number;
  readonly values: Int8Array | Float32Array;
  readonly scale: number;
}

/** Adds the rows that `features` names to `out`, which is overwritten; `features` is read from `from` to `to`. */
export function score(
  table: Table,
  features: Int32Array,
  range: { from: number; to: number },
  out: Float64Array,
): void {
  const { columns, values, scale } = table;
  if (columns === 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = range.from; at < range.to; at++) {
      const row = (features[at] ?? 0) << 2;
      a += values[row] ?? 0;
      b += values[row + 1] ?? 0;
      c += values[row + 2] ?? 0;
      d += values[row + 3] ?? 0;
    }
    out[0] = a * scale;
    out[1] = b * scale;
    out[2] = c * scale;
    out[3] = d * scale;
    return;
  }
  out.fill(0, 0, columns);
  for (let at = range.from; at < range.to; at++) {
    const row = (features[at] ?? 0) * columns;
    for (let column = 0; column < columns; column++)
      out[column] = (out[column] ?? 0) + (values[row + column] ?? 0);
  }
  for (let column = 0; column < columns; column++) out[column] = (out[column] ?? 0) * scale;
}

/** The probability of every tag at every place of a chain, TAG_COUNT numbers a place. */
export interface Marginals {
  readonly values: Float64Array;
  /** How often each transition is to be expected, in the shape of the transitions. */
  readonly moves: Float64Array;
}

/**
 * Forward and backward sums over a linear chain, rescaled at each place so that nothing overflows.
 * `scores` holds TAG_COUNT numbers a place; `transitions` holds from × to, and a last row for the start.
 */
export function findMarginals(scores: Float64Array, count: number, transitions: Float32Array): Marginals {
  const K = TAG_COUNT;
  const moves = Float64Array.from(transitions, Math.exp);
  const weights = new Float64Array(count * K);
  const ahead = new Float64Array(count * K);
  const values = new Float64Array(count * K);
  for (let at = 0; at < count; at++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) top = Math.max(top, scores[at * K + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const weight = Math.exp((scores[at * K + k] ?? 0) - top);
      weights[at * K + k] = weight;
      let reach = 0;
      if (at === 0) reach = moves[K * K + k] ?? 0;
      else for (let j = 0; j < K; j++) reach += (ahead[(at - 1) * K + j] ?? 0) * (moves[j * K + k] ?? 0);
      ahead[at * K + k] = reach * weight;
      sum += reach * weight;
    }
    for (let k = 0; k < K; k++) ahead[at * K + k] = (ahead[at * K + k] ?? 0) / sum;
  }
  const expected = new Float64Array(transitions.length);
  const back = new Float64Array(K).fill(1);
  const spare = new Float64Array(K);
  for (let at = count - 1; at >= 0; at--) {
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const value = (ahead[at * K + k] ?? 0) * (back[k] ?? 0);
      values[at * K + k] = value;
      sum += value;
    }
    for (let k = 0; k < K; k++) values[at * K + k] = (values[at * K + k] ?? 0) / sum;
    let total = 0;
    let pairs = 0;
    for (let j = 0; j < K; j++) {
      let reach = 0;
      for (let k = 0; k < K; k++)
        reach += (moves[j * K + k] ?? 0) * (weights[at * K + k] ?? 0) * (back[k] ?? 0);
      spare[j] = reach;
      total += reach;
      if (at > 0) pairs += reach * (ahead[(at - 1) * K + j] ?? 0);
    }
    for (let k = 0; k < K; k++) {
      if (at === 0) expected[K * K + k] = values[k] ?? 0;
      const onward = (weights[at * K + k] ?? 0) * (back[k] ?? 0);
      for (let j = 0; at > 0 && j < K; j++) {
        const share = ((ahead[(at - 1) * K + j] ?? 0) * (moves[j * K + k] ?? 0) * onward) / pairs;
        expected[j * K + k] = (expected[j * K + k] ?? 0) + share;
      }
    }
    for (let k = 0; k < K; k++) back[k] = (spare[k] ?? 0) / total;
  }
  return { values, moves: expected };
}
