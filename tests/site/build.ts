import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createEnvironment } from './environment.ts';
import { listFiles } from './find-broken-links.ts';

/** The result of a build. */
export interface BuildResult {
  readonly code: number | null;
  /** All of its output. */
  readonly output: string;
}

/** A copy of a site from `tests/fixtures/site/`, in a folder that is removed after the tests. */
export interface SiteCopy {
  readonly folder: string;
  readonly dist: string;
  /** Builds into `out`; default: `dist`. */
  build(out?: string): Promise<BuildResult>;
  /** The text of a file in the built site. */
  read(file: string): string;
}

/** Copies a fixture so that a test can change it. */
export function copySite(name: string): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-site-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'site', name), folder, { recursive: true });
  const dist = join(folder, 'dist');
  return {
    folder,
    dist,
    build: (out = dist) => runBuild(folder, out),
    read: (file) => readFileSync(join(dist, file), 'utf8'),
  };
}

/** Digests of all files in a folder, by path. */
export function digestsOf(folder: string): Map<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(listFiles(folder).map((file) => [file, digest(file)]));
}

function runBuild(site: string, out: string): Promise<BuildResult> {
  const script = join(import.meta.dirname, '..', '..', 'src', 'cli', 'newsgloss.mjs');
  const child = spawn(process.execPath, [script, 'build', '--out', out], {
    env: createEnvironment(site),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(said).toString('utf8') }));
  });
}
