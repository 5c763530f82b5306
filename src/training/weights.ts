/** Weights during training, `columns` numbers per row. */
export interface Weights {
  readonly bits: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/**
 * Sums the rows `features[from]` up to `features[to - 1]` into `out`, whose first `columns` numbers it
 * overwrites.
 */
export function sumRows(
  { columns, values }: Weights,
  features: Int32Array,
  { from, to, out }: { from: number; to: number; out: Float64Array },
): void {
  out.fill(0, 0, columns);
  for (let at = from; at < to; at++) {
    const row = (features[at] ?? 0) * columns;
    for (let column = 0; column < columns; column++)
      out[column] = (out[column] ?? 0) + (values[row + column] ?? 0);
  }
}
