import type { Table } from '../annotate/learned/tagger.ts';

const TOP = 127;
/** The share of weights that keep their full size; the few that are larger are cut, which costs less than a coarse scale. */
const KEPT = 0.9995;

/** The table with its weights in eight bits each. */
export function quantise(table: Table): Table {
  const sizes = Float64Array.from(table.values, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes[Math.floor((sizes.length - 1) * KEPT)] ?? 1;
  const scale = top / TOP;
  const values = Int8Array.from(table.values, (value) =>
    Math.max(-TOP, Math.min(TOP, Math.round(value / scale))),
  );
  return { ...table, values, scale: Math.fround(scale) };
}
