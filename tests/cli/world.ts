import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { ExitCode, Surroundings } from '../../src/cli/world.ts';

/** The result of a command: its exit code and its output. */
export interface Result {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Creates a folder with the given files; it is removed when the test ends. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Creates a site with the given files; it shares the project's cache of place names, which takes seconds to build. */
export async function makeSite(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const cache = join(import.meta.dirname, '..', '..', '.newsgloss', 'cache');
  const site = await makeFolder(files);
  await mkdir(cache, { recursive: true });
  await mkdir(join(site, '.newsgloss'));
  await symlink(cache, join(site, '.newsgloss', 'cache'), 'junction');
  return site;
}

/** Runs a command in `site` as if today were 5 March 2031. */
export async function runIn(
  site: string,
  args: readonly string[],
  around: Partial<Omit<Surroundings, 'stdout' | 'stderr' | 'today'>> = {},
): Promise<Result> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  const surroundings: Surroundings = {
    cwd: site,
    invocation: 'newsgloss',
    stdin: Readable.from([]),
    stopped: () => Promise.resolve(),
    today: () => '2031-03-05',
    ...around,
    env: { NEWSGLOSS_SITE: site, ...around.env },
    stdout,
    stderr,
  };
  const code = await run(args, surroundings);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Collector extends Writable {
  text = '';

  override _write(part: Buffer, _: string, done: () => void): void {
    this.text += part.toString();
    done();
  }
}
