import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { engineFolder } from '../../src/cache/engine.ts';
import type { GeneratedArticle } from './generate-articles.ts';
import { type Cost, measure, measureProgram } from './measure.ts';
import { writeAstro, writeEleventy, writeHugo } from './sites.ts';

/** Another program that makes pages of the same articles. */
export interface Peer {
  readonly name: string;
  write(folder: string, articles: readonly GeneratedArticle[]): Promise<void>;
  build(folder: string): Promise<Cost>;
  /** The folder that it writes to. */
  readonly out: string;
}

/** Plain Astro with remark, Eleventy, and Hugo where it is installed. */
export function listPeers(): Peer[] {
  return [ASTRO, ELEVENTY, ...(spawnSync('hugo', ['version']).error ? [] : [HUGO])];
}

const ASTRO: Peer = {
  name: 'plain Astro + remark',
  write: writeAstro,
  build: (folder) => measure([moduleFile('astro/bin/astro.mjs'), 'build'], { cwd: folder }),
  out: 'dist',
};

const ELEVENTY: Peer = {
  name: 'Eleventy',
  write: writeEleventy,
  build: (folder) => measure([moduleFile('@11ty/eleventy/cmd.cjs'), '--quiet'], { cwd: folder }),
  out: '_site',
};

const HUGO: Peer = {
  name: 'Hugo',
  write: writeHugo,
  build: (folder) => measureProgram('hugo', ['--quiet'], folder),
  out: 'public',
};

/** What our commands need of the project. */
const ENGINE = ['src', 'public', 'LICENSES.md', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies this program, without what it has cached, to where it finds the same packages; returns the folder. */
export async function copyEngine(): Promise<string> {
  const parent = join(engineFolder, '.newsgloss');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'bench-'));
  for (const name of ENGINE) await cp(join(engineFolder, name), join(folder, name), { recursive: true });
  return folder;
}

/** Runs a command of the copy of this program in `engine`; `profile` is a folder for profiles of the processor. */
export function runOurs(
  { engine, site, profile }: OurFolders,
  command: readonly string[],
): Promise<Required<Cost>> {
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`];
  const script = join(engine, 'src/cli/newsgloss.mjs');
  return measure([...flags, script, ...command, '--site', site], { cwd: site });
}

export interface OurFolders {
  readonly engine: string;
  readonly site: string;
  readonly profile: string | undefined;
}

/** How many pages a folder has. */
export async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

function moduleFile(path: string): string {
  return join(engineFolder, 'node_modules', path);
}
