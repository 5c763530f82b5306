// Preloaded into a measured process: writes its peak memory and processor time, worker threads included, to the file
// it is told.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_COST_FILE;
if (file && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime }));
  });
}
