import { delimiter, resolve } from 'node:path';
import { engineFolder } from '../cache/engine.ts';
import { findInvocation } from './find-invocation.ts';
import { whenOrphaned } from './project-node.mjs';
import { run } from './run.ts';
import type { Surroundings } from './world.ts';

const npmScript = process.env.npm_lifecycle_event;
/** npm runs a script in the folder of its package.json and says in INIT_CWD where its caller stands. */
const callersFolder = npmScript === 'newsgloss' ? process.env.INIT_CWD : undefined;
const cwd = resolve(callersFolder ?? process.cwd());

const surroundings: Surroundings = {
  cwd,
  invocation: findInvocation({
    engine: engineFolder,
    cwd,
    script: process.argv[1] ?? '',
    npmScript,
    searchPath: (process.env.PATH ?? '').split(delimiter),
  }),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  today: () => new Date().toISOString().slice(0, 10),
  stopped: () =>
    new Promise((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done());
      whenOrphaned(done);
    }),
};

// A reader that stops early (`| head -1`) is not an error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), surroundings);
