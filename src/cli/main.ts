import { resolve } from 'node:path';
import { engineFolder, toFolders } from '../integrations/folders.ts';
import { whenOrphaned } from './project-node.mjs';
import { run } from './run.ts';
import type { World } from './world.ts';

// Where newsgloss is installed as a package, the site is where one stands; in a clone, it is the clone.
if (/[\\/]node_modules[\\/]/.test(engineFolder)) process.env.NEWSGLOSS_SITE ??= process.cwd();

/** npm runs a script in the project's folder and tells where its caller stood. */
const callersFolder = process.env.npm_lifecycle_event === 'newsgloss' ? process.env.INIT_CWD : undefined;

const world: World = {
  site: toFolders().site,
  cwd: resolve(callersFolder ?? process.cwd()),
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

// A reader that has seen enough (`| head -1`) is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), world);
