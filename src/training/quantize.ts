import { LANE, type Table, ZERO } from '../annotate/learned/table.ts';
import { clamp } from '../math/clamp.ts';
import type { Weights } from './weights.ts';

const TOP = 127;
/** The share of weights that fit the scale; clipping the few largest costs less than a coarser scale. */
const KEPT = 0.9995;

/** Quantizes the weights to eight bits each, the format that the model uses. */
export function quantize({ bits, columns, values }: Weights): Table {
  const sizes = Float64Array.from(values, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes[Math.floor((sizes.length - 1) * KEPT)] ?? 1;
  const scale = Math.fround(top / TOP);
  const width = Math.ceil(columns / LANE);
  const lanes = new Int32Array(width << bits);
  for (let index = 0; index < lanes.length; index++) {
    let lane = 0;
    for (let byte = 0; byte < LANE; byte++) {
      const column = (index % width) * LANE + byte;
      const value = column < columns ? (values[Math.floor(index / width) * columns + column] ?? 0) : 0;
      const weight = clamp(Math.round(value / scale), -TOP, TOP);
      lane |= (weight + ZERO) << (byte * 8);
    }
    lanes[index] = lane;
  }
  return { bits, width, lanes, scale };
}
