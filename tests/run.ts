import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { type Outcome, runScript, runVitest, timed } from './run-step.ts';

// Run by `npm test`: every step, with its name and time. `npm test -- unit types` runs only these steps.
// A step runs even if earlier steps failed, unless it needs one of them. The slowest step runs next to the others.

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
  /** A step that must succeed for this one to be useful. */
  readonly needs?: string;
  /** The file that its output goes to, for a step that runs next to the later ones; it is printed at the end. */
  readonly log?: string;
}

// No telemetry.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-test-'));
const dist = join(folder, 'dist');
const withSite = { env: { NEWSGLOSS_DIST: dist } };
const siteLog = join(folder, 'site.log');

const steps: readonly Step[] = [
  { name: 'build', run: () => runScript('build', ['--out', dist]) },
  {
    name: 'site',
    run: () => runVitest('site', folder, { ...withSite, log: siteLog }),
    needs: 'build',
    log: siteLog,
  },
  { name: 'format', run: () => runScript('check:format') },
  { name: 'lint', run: () => runScript('check:lint') },
  { name: 'types', run: () => runScript('check:types') },
  { name: 'unit', run: () => runVitest('unit', folder) },
  { name: 'chromium', run: bringChromium },
  { name: 'browser', run: () => runVitest('browser', folder, withSite), needs: 'build' },
];

async function bringChromium(): Promise<Outcome> {
  try {
    process.env.CHROMIUM_BIN = await findChromium();
    process.stdout.write(`${process.env.CHROMIUM_BIN}\n`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  }
}

/** The steps given on the command line and the steps they need; all steps if none is given. */
function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = steps.map((step) => step.name).join(' ');
    throw new RangeError(`unknown step ${JSON.stringify(unknown)}; the steps are ${known}`);
  }
  const needed = steps.filter((step) => names.includes(step.name)).map((step) => step.needs);
  return names.length === 0
    ? steps
    : steps.filter(({ name }) => names.includes(name) || needed.includes(name));
}

async function runSteps(chosen: readonly Step[]): Promise<boolean> {
  const done = new Map<string, Outcome & { readonly seconds: number }>();
  const running = new Map<Step, Promise<void>>();
  for (const step of chosen) {
    const { name, run, needs, log } = step;
    process.stdout.write(`\n── ${name} ──\n`);
    const blocked = needs !== undefined && done.get(needs)?.failed !== 0;
    if (blocked) {
      process.stdout.write(`not run: it needs the step ${needs}\n`);
      done.set(name, { passed: 0, failed: 1, seconds: 0 });
    } else if (log === undefined) {
      done.set(name, await timed(run));
    } else {
      process.stdout.write('running; its output is printed at the end\n');
      running.set(
        step,
        timed(run).then((outcome) => void done.set(name, outcome)),
      );
    }
  }
  for (const [{ name, log }, end] of running) {
    await end;
    process.stdout.write(`\n── output of ${name} ──\n${log && readFileSync(log, 'utf8')}`);
  }
  process.stdout.write('\n');
  let [passed, failed] = [0, 0];
  for (const [name, outcome] of done) {
    passed += outcome.passed;
    failed += outcome.failed;
    const verdict = outcome.failed === 0 ? 'ok' : 'FAILED';
    process.stdout.write(
      `${name.padEnd(10)}${verdict.padEnd(8)}${outcome.seconds.toFixed(1).padStart(6)} s\n`,
    );
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0;
}

try {
  process.exitCode = (await runSteps(chooseSteps(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
