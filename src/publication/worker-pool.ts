import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

/** In megabytes; the garbage of a hundred articles is not worth keeping. */
const LIMITS = { maxYoungGenerationSizeMb: 24 };

/** Worker threads, as many as the machine runs at once, that each work on one task at a time. */
export function createWorkerPool<Task, Answer>(file: URL, workerData?: unknown): Piscina<Task, Answer> {
  return new Piscina({
    filename: file.href,
    workerData,
    minThreads: 1,
    maxThreads: availableParallelism(),
    concurrentTasksPerWorker: 1,
    resourceLimits: LIMITS,
  });
}
