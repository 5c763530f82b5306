import type { Weights } from './weights.ts';

/** The mean of several tables of the same shape: an ensemble at the cost of one model. */
export function averageTables(tables: readonly Weights[]): Weights {
  const first = tables[0];
  if (!first) throw new RangeError('there are no tables to average');
  return { ...first, values: averageNumbers(tables.map(({ values }) => values)) };
}

/** The element-wise mean of several lists of the same length. */
export function averageNumbers(lists: readonly ArrayLike<number>[]): Float32Array {
  const mean = new Float32Array(lists[0]?.length ?? 0);
  for (const list of lists) {
    if (list.length !== mean.length)
      throw new RangeError(`cannot average lists of different lengths: ${list.length} and ${mean.length}`);
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (list[at] ?? 0) / lists.length;
  }
  return mean;
}
