/** Milliseconds of this thread's work, enough that clock resolution and garbage collection do not matter. */
const MEASURABLE = 60;

/** Linear work doubles; quadratic work becomes four times as much. */
export const MOST_GROWTH = 3;

/** Most pieces of a text: work that is too fast to measure at this size is fast enough. */
const MOST_PIECES = 400_000;

const ROUNDS = 5;

/**
 * How much longer `work` takes for twice the input: the best of several runs each, in processor time of this thread,
 * so that other programs do not count. Starts with `pieces` and doubles them until the work can be measured;
 * returns 2 if it never can.
 */
export function measureGrowth(pieces: number, make: (pieces: number) => () => void): number {
  let n = pieces;
  let single = measureWork(make(n));
  while (single < MEASURABLE && n < MOST_PIECES) {
    n *= 2;
    single = measureWork(make(n));
  }
  if (single < MEASURABLE) return 2;
  let double = Infinity;
  let growth = Infinity;
  for (let round = 0; round < ROUNDS && growth > 2.2; round++) {
    single = Math.min(single, measureWork(make(n)));
    double = Math.min(double, measureWork(make(2 * n)));
    growth = double / single;
  }
  return growth;
}

/** Milliseconds of this thread's processor time. */
export function measureWork(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
