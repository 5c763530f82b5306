import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Round, RoundsInput } from './annotate-rounds.ts';

/** Rounds that do not count: in the first the programs are still being compiled, as they are not in a stream of articles. */
const WARM_UP = 8;
const ROUNDS = 11;

/**
 * Annotates texts on one core, and prints words a second beside compromise finding quotations, people and places
 * in the same texts: in turn, each program in a thread with memory of its own, the median of some rounds. The texts
 * are those of a file of JSON lines with `text`, or generated ones.
 */
export async function benchAnnotate(corpus: string | undefined): Promise<void> {
  const own = await startRunner({ program: 'newsgloss', corpus });
  const other = await startRunner({ program: 'compromise', corpus });
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    await own.run();
    await other.run();
  }
  await own.stop();
  await other.stop();
  const [ours, theirs] = [own.speed(), other.speed()];
  console.log(`annotation of ${own.articles} articles, ${own.words} words, one core`);
  console.log(`  compromise              ${Math.round(theirs)} words/s`);
  console.log(
    `  newsgloss               ${Math.round(ours)} words/s  ${(ours / theirs).toFixed(1)} times compromise (goal: at least 5)`,
  );
}

async function startRunner(input: RoundsInput) {
  const worker = new Worker(new URL('annotate-rounds.ts', import.meta.url), { workerData: input });
  const next = async (): Promise<Round> => {
    const [round]: Round[] = await once(worker, 'message');
    if (!round) throw new Error(`${input.program} gave no answer`);
    return round;
  };
  const { articles, words } = await next();
  const seconds: number[] = [];
  return {
    articles,
    words,
    run: async () => {
      const answer = next();
      worker.postMessage('round');
      seconds.push((await answer).seconds);
    },
    /** Words a second, the median of the rounds that count. */
    speed: () => words / toMedian(seconds.slice(WARM_UP)),
    stop: () => worker.terminate(),
  };
}

function toMedian(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
