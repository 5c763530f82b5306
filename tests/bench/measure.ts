import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The cost of a process: elapsed and processor time in seconds; peak resident memory in megabytes, where it is known. */
export interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes?: number;
}

/** Runs a Node script and measures it; throws an error with its output if it fails. */
export async function measure(
  args: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<Required<Cost>> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-cost-'));
  const file = join(folder, 'cost.json');
  const preload = new URL('report-cost.mjs', import.meta.url).href;
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd,
    env: { ...process.env, BENCH_COST_FILE: file, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((done) => child.on('close', done));
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output}`);
  const { kilobytes, microseconds }: { kilobytes: number; microseconds: number } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  await rm(folder, { recursive: true });
  return { seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1024 };
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
