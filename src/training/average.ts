import type { Weights } from './weights.ts';

/** The mean of some tables of one shape: their readings pooled, at the cost of one. */
export function averageTables(tables: readonly Weights[]): Weights {
  const first = tables[0];
  if (!first) throw new RangeError('no tables to average');
  return { ...first, values: averageNumbers(tables.map(({ values }) => values)) };
}

/** The mean of some lists of one length, number by number. */
export function averageNumbers(lists: readonly ArrayLike<number>[]): Float32Array {
  const mean = new Float32Array(lists[0]?.length ?? 0);
  for (const list of lists) {
    if (list.length !== mean.length)
      throw new RangeError(`lists of ${list.length} and ${mean.length} numbers`);
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (list[at] ?? 0) / lists.length;
  }
  return mean;
}
