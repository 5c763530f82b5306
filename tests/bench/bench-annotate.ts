import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Round, RoundsInput } from './annotate-rounds.ts';

/** Warm-up rounds that do not count: the programs are still being compiled, unlike in a stream of articles. */
const WARM_UP = 10;
/** The programs take turns, so that a slow minute of the machine affects both; the first round of a turn does not count. */
const TURNS = 3;
const ROUNDS = 6;

/**
 * Annotates texts on one core and prints words per second, compared to compromise finding quotations, people and
 * places in the same texts: each program runs in its own thread, and the median of its rounds counts. The texts come
 * from a file of JSON lines with `text`, or are generated.
 */
export async function benchAnnotate(corpus: string | undefined): Promise<void> {
  const own = await startRunner({ program: 'newsgloss', corpus });
  const other = await startRunner({ program: 'compromise', corpus });
  const runners = [own, other];
  for (const runner of runners) await runner.run(WARM_UP);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const runner of runners) runner.count((await runner.run(ROUNDS)).slice(1));
  }
  for (const runner of runners) await runner.stop();
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
  const counted: number[] = [];
  return {
    articles,
    words,
    /** The seconds that each round took. */
    run: async (rounds: number): Promise<number[]> => {
      const seconds: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const answer = next();
        worker.postMessage('round');
        seconds.push((await answer).seconds);
      }
      return seconds;
    },
    count: (seconds: readonly number[]) => counted.push(...seconds),
    /** Words per second: the median of the rounds that count. */
    speed: () => words / toMedian(counted),
    stop: () => worker.terminate(),
  };
}

function toMedian(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
