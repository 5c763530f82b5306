/**
 * Rows of one-byte weights, four to a lane: column `c` of row `r` is byte `c % 4`, counted from the lowest,
 * of `lanes[r * width + floor(c / 4)]`. A byte stands for the weight `(byte - ZERO) * scale`.
 */
export interface Table {
  /** There are 2 ** bits rows. */
  readonly bits: number;
  /** Lanes per row. */
  readonly width: number;
  readonly lanes: Int32Array;
  readonly scale: number;
}

export const ZERO = 128;
export const LANE = 4;

/** Every other byte of a lane; the gaps leave room for the sum of 257 bytes. */
const PAIR = 0x00ff00ff;
const LOW = 0xffff;

/** Sums the rows in `features` (128 at most) into `out`, LANE * width numbers. */
export function score({ width, lanes, scale }: Table, features: Int32Array, out: Float64Array): void {
  const none = features.length * ZERO;
  for (let lane = 0; lane < width; lane++) {
    let even = 0;
    let odd = 0;
    for (let at = 0; at < features.length; at++) {
      const weights = lanes[(features[at] ?? 0) * width + lane] ?? 0;
      even += weights & PAIR;
      odd += (weights >>> 8) & PAIR;
    }
    const column = lane * LANE;
    out[column] = ((even & LOW) - none) * scale;
    out[column + 1] = ((odd & LOW) - none) * scale;
    out[column + 2] = ((even >>> 16) - none) * scale;
    out[column + 3] = ((odd >>> 16) - none) * scale;
  }
}

/** An array of the right size for the sums of `score`. */
export function createSums({ width }: Table): Float64Array {
  return new Float64Array(width * LANE);
}
