import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** How many checks of a step passed and failed; a step without its own counts counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** How to run a script. */
interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The file to write the script's output to; without it, the output is shown as it comes. */
  readonly log?: string;
}

const root = join(import.meta.dirname, '..');

/** Runs a script from package.json and shows its output. */
export async function runScript(script: string, args: readonly string[] = []): Promise<Outcome> {
  const code = await npmRun(script, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a Vitest project and counts its tests; a run that fails without a failed test counts as one failure. */
export async function runVitest(
  project: 'unit' | 'site' | 'browser',
  folder: string,
  options: RunOptions = {},
): Promise<Outcome> {
  const report = join(folder, `${project}.json`);
  const code = await npmRun(
    `test:${project}`,
    ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    options,
  );
  const { passed, failed } = readCounts(report);
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

function readCounts(report: string): Outcome {
  try {
    const counts: unknown = JSON.parse(readFileSync(report, 'utf8'));
    if (typeof counts !== 'object' || counts === null) return { passed: 0, failed: 1 };
    const { numPassedTests: passed, numFailedTests: failed } = Object(counts);
    return Number.isInteger(passed) && Number.isInteger(failed)
      ? { passed, failed }
      : { passed: 0, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** An outcome and its duration in seconds. */
export async function timed(run: () => Promise<Outcome>): Promise<Outcome & { readonly seconds: number }> {
  const started = performance.now();
  const outcome = await run();
  return { ...outcome, seconds: (performance.now() - started) / 1000 };
}

function npmRun(
  script: string,
  args: readonly string[],
  { env = {}, log }: RunOptions = {},
): Promise<number> {
  const own = process.env.npm_execpath;
  const viaOwn = own !== undefined && basename(own) === 'npm-cli.js';
  const [command, first] = viaOwn ? [process.execPath, [own]] : ['npm', []];
  const output = log === undefined ? 'inherit' : openSync(log, 'w');
  const child = spawn(command, [...first, 'run', '--silent', script, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    shell: !viaOwn && process.platform === 'win32',
    stdio: ['ignore', output, output],
  });
  if (typeof output === 'number') closeSync(output);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
