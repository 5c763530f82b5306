import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, say, type World } from '../world.ts';
import { writeNewFile } from '../write-new-file.ts';

const STARTER = fileURLToPath(new URL('starter', import.meta.url));
const SETTINGS = 'content/site.yaml';
const ARTICLES = 'content/articles';

/** Folders in which a publisher puts files, and which the starter has no file for. */
const EMPTY_FOLDERS = ['content/overlays', 'public'];

/** What a site has in its folder that does not belong under version control. */
const IGNORED = ['node_modules/', 'dist/'];

/** Does what `newsgloss init` says: makes the files of a new site, and touches none that exists. */
export async function initSite(given: string | undefined, world: World): Promise<void> {
  const folder = resolve(world.cwd, given ?? '.');
  if (existsSync(join(folder, SETTINGS)))
    throw new CommandError(`${folder} is a site already: it has ${SETTINGS}. Nothing was changed`);
  const hasArticles = await hasFiles(join(folder, ARTICLES));
  for (const file of await listStarterFiles()) {
    // The sample and its records are of no use to somebody who has articles.
    if (hasArticles && file !== SETTINGS) continue;
    const isNew = await writeNewFile(join(folder, file), await readFile(join(STARTER, file)));
    if (isNew) world.stdout.write(`${file}\n`);
    else say(world, `${file} exists and was left as it is`);
  }
  for (const name of EMPTY_FOLDERS) await mkdir(join(folder, name), { recursive: true });
  await ignoreOutput(folder, world);
  sayNextSteps(folder, world);
}

async function hasFiles(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  return (await readdir(folder)).length > 0;
}

/** The starter's files by their path in a site; the settings first, since they make a folder a site. */
async function listStarterFiles(): Promise<string[]> {
  const entries = await readdir(STARTER, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(STARTER, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return [SETTINGS, ...files.filter((file) => file !== SETTINGS).sort()];
}

/** Adds to .gitignore what is missing there. */
async function ignoreOutput(folder: string, world: World): Promise<void> {
  const path = join(folder, '.gitignore');
  const before = existsSync(path) ? await readFile(path, 'utf8') : '';
  const lines = new Set(before.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, '')));
  const missing = IGNORED.filter((line) => !lines.has(line.replace(/\/$/, '')));
  if (missing.length === 0) return;
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  await appendFile(path, `${gap}${missing.join('\n')}\n`);
  world.stdout.write('.gitignore\n');
}

function sayNextSteps(folder: string, world: World): void {
  const there = relative(world.cwd, folder);
  const flag = there === '' ? '' : ` --site ${JSON.stringify(there)}`;
  say(
    world,
    [
      '',
      `This folder is a site now: ${folder}`,
      `1. Fill in ${SETTINGS}.`,
      `2. See the site while you write: ${world.invocation} dev${flag}`,
      `3. Add an article: ${world.invocation} import FILE${flag}`,
    ].join('\n'),
  );
}
