import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BuildResult } from './build.ts';
import { createEnvironment } from './environment.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const COPIED = [
  'src',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'LICENSES.md',
];

/** Rows per page in the copy, few enough that lists of a handful of articles have several pages. */
const SIZES = 'const SIZES = { articles: 2, quotations: 3, entities: 4, mentions: 3, timeline: 3 };';

/** Number of builds per process: each one loads the language model again, so memory grows. */
const BUILDS_A_PROCESS = 4;

/** A copy of the program that a test may change. */
export interface EngineCopy {
  readonly folder: string;
  /** Builds in a process that serves several builds; `anew` starts a new process first. */
  build(site: string, anew?: boolean): Promise<BuildResult>;
  /** Starts a build and kills its process after some milliseconds; resolves when the process is gone. */
  killBuild(site: string, after: number): Promise<void>;
  /** Replaces the first match in the files of a folder (or in one file); throws if there is none. */
  edit(path: string, pattern: RegExp, replacement: string): void;
  /** Removes what the cache knows of content. */
  forget(): void;
  remove(): void;
}

/** Copies the program, with short pages and links to the project's packages; it does not share the project's caches. */
export function copyEngine(): EngineCopy {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-engine-'));
  for (const path of COPIED) cpSync(join(PROJECT, path), join(folder, path), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const cache = join(PROJECT, '.newsgloss/cache');
  // Building the place names takes many seconds; the file name contains a digest of the code that made them.
  const isOfPlaces = (path: string) => path === cache || basename(path).startsWith('gazetteer-');
  if (existsSync(cache))
    cpSync(cache, join(folder, '.newsgloss/cache'), { recursive: true, filter: isOfPlaces });
  const edit: EngineCopy['edit'] = (path, pattern, replacement) =>
    replaceFirst(folder, path, pattern, replacement);
  edit('src/components/site-lists.ts', /const SIZES = .*;/, SIZES);
  let builder: ChildProcess | undefined;
  let builds = 0;
  return {
    folder,
    edit,
    build(site, anew = false) {
      if (anew || builds++ % BUILDS_A_PROCESS === 0) builder = stop(builder);
      builder ??= startBuilder(folder, site);
      return requestBuild(builder, site);
    },
    async killBuild(site, after) {
      builder = stop(builder);
      const killed = startBuilder(folder, site);
      const build = requestBuild(killed, site);
      const timer = setTimeout(() => killed.kill('SIGKILL'), after);
      await build;
      clearTimeout(timer);
      await end(killed);
    },
    forget() {
      const cache = join(folder, '.newsgloss/cache');
      for (const name of readdirSync(cache))
        if (/^(?:article|tree|record|built|states)-/.test(name)) rmSync(join(cache, name));
    },
    remove() {
      builder = stop(builder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startBuilder(engine: string, site: string): ChildProcess {
  const script = join(import.meta.dirname, 'builder.ts');
  return fork(script, [engine], { silent: true, execArgv: [], env: createEnvironment(site) });
}

async function end(builder: ChildProcess): Promise<void> {
  if (builder.exitCode !== null || builder.signalCode !== null) return;
  builder.kill('SIGKILL');
  await once(builder, 'exit');
}

function stop(builder: ChildProcess | undefined): undefined {
  builder?.kill();
}

function requestBuild(builder: ChildProcess, site: string): Promise<BuildResult> {
  const said: Buffer[] = [];
  const listen = (chunk: Buffer) => said.push(chunk);
  builder.stdout?.on('data', listen);
  builder.stderr?.on('data', listen);
  return new Promise((resolve) => {
    const finish = (code: number | null) => {
      builder.removeAllListeners('message').removeAllListeners('exit');
      builder.stdout?.off('data', listen);
      builder.stderr?.off('data', listen);
      resolve({ code, output: Buffer.concat(said).toString('utf8') });
    };
    builder.once('message', (code) => finish(Number(code)));
    builder.once('exit', finish);
    builder.send(site);
  });
}

function replaceFirst(root: string, path: string, pattern: RegExp, replacement: string): void {
  const whole = join(root, path);
  const files = /\.\w+$/.test(path)
    ? [whole]
    : readdirSync(whole, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
  for (const file of files) {
    const before = readFileSync(file, 'utf8');
    const after = before.replace(pattern, replacement);
    if (after === before) continue;
    writeFileSync(file, after);
    return;
  }
  throw new RangeError(`${pattern} was not found in ${path}: the code has changed, so change this test`);
}
