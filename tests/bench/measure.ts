import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The cost of a process and those that it starts: elapsed and processor time in seconds; peak resident memory of all
 * together in megabytes, sampled, where it is known.
 */
export interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes?: number;
}

/** Milliseconds between two looks at the memory. */
const SAMPLE_EVERY = 50;

/** Runs a Node script and measures it; throws an error with its output if it fails. */
export async function measure(
  args: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<Required<Cost>> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-cost-'));
  const file = join(folder, 'microseconds');
  const preload = new URL('report-cost.mjs', import.meta.url).href;
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd,
    env: { ...process.env, BENCH_COST_FILE: file, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  let kilobytes = 0;
  const sampling = setInterval(() => {
    kilobytes = Math.max(kilobytes, child.pid === undefined ? 0 : residentMemory(child.pid));
  }, SAMPLE_EVERY);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(sampling);
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output}`);
  const microseconds = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);
  await rm(folder, { recursive: true });
  return { seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1024 };
}

/** Kilobytes of a process and those that it started, as Linux tells; 0 where it cannot. */
function residentMemory(pid: number): number {
  try {
    const own = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return Number(own) + children.reduce((sum, child) => sum + residentMemory(Number(child)), 0);
  } catch {
    return 0; // it has ended
  }
}

/** Runs another program, in Bash, which can tell what processor time it took. */
export function measureProgram(program: string, args: readonly string[], cwd: string): Promise<Cost> {
  const timed = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$0" "$@" 2>&1', program, ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (timed.status !== 0) throw new Error(`${program} ended with ${timed.status}:\n${timed.stdout}`);
  const [seconds = 0, user = 0, system = 0] = timed.stderr.trim().split(/\s+/).map(Number);
  return Promise.resolve({ seconds, processor: user + system });
}
