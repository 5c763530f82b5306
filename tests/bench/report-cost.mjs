// Preloaded into a measured process and those that it starts: each adds a line with its processor time, worker threads
// included, to the given file.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_COST_FILE;
if (file && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(file, `${userCPUTime + systemCPUTime}\n`);
  });
}
