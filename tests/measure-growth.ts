/** Long enough that the clock and a collection of garbage do not decide, in milliseconds of this thread's work. */
const MEASURABLE = 60;

/** Work that grows with the length doubles, work that grows with its square becomes four times as much. */
export const MOST_GROWTH = 3;

/** Texts beyond this many pieces are not needed: whatever is too fast to measure there is fast enough. */
const MOST_PIECES = 400_000;

const ROUNDS = 5;

/**
 * How much longer `work` takes for twice the input: the best of several runs each, in time that this thread
 * worked, so that other programs do not count. Begins with `pieces` and doubles them until the work can be
 * measured; 2 where it never can.
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

/** Milliseconds that this thread works. */
export function measureWork(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
