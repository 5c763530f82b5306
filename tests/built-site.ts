import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    readonly dist: string;
  }
}

/**
 * Provides site and browser tests with the folder of the built site: `NEWSGLOSS_DIST` if the build was a separate
 * step, otherwise a fresh build, removed at the end.
 */
export default async function provideBuiltSite(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.NEWSGLOSS_DIST;
  if (given) {
    project.provide('dist', given);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
  await build(join(folder, 'dist'));
  project.provide('dist', join(folder, 'dist'));
  return () => rm(folder, { recursive: true, force: true });
}

function build(dist: string): Promise<void> {
  const script = join(import.meta.dirname, '..', 'src', 'cli', 'newsgloss.mjs');
  const child = spawn(process.execPath, [script, 'build', '--out', dist], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build exited with code ${code}`)),
    );
  });
}
