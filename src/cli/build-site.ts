import { existsSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { BuildError, findSystemReason } from '../integrations/build-error.ts';
import { withLock } from '../integrations/build-lock.ts';
import { checkPublic } from '../integrations/check-public.ts';
import { digestFiles, digestOf } from '../integrations/digest.ts';
import { digestEngine } from '../integrations/engine-digest.ts';
import { engineFolder, type Folders, findFolders } from '../integrations/folders.ts';
import { checkOutputFolder, findRealPath } from '../integrations/output-folder.ts';
import { recoverOutput, replaceOutput } from '../integrations/replace-output.ts';
import { WorkFolder } from '../integrations/work-folder.ts';
import { throwContentErrors } from '../schemas/content-error.ts';
import { requireWritable } from './require-writable.ts';
import { CommandError, exitCodes, say, type World } from './world.ts';

/**
 * Builds the site into `out` (relative to the current folder; default: `dist` in the site) and returns its absolute
 * path. If the build throws, the last good site stays. Simultaneous builds of one site wait for each other.
 */
export async function buildSite(world: World, out: string | undefined): Promise<string> {
  const { site } = world;
  await requireWritable(join(engineFolder, '.newsgloss'));
  // Astro's modules get their folders from the environment (folders.ts). Astro must make no network requests.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Another value in the caller's environment would give different bytes and take three times as long.
  process.env.NODE_ENV = 'production';
  process.env.NEWSGLOSS_SITE = site;
  if (out !== undefined) process.env.NEWSGLOSS_OUT = resolve(world.cwd, out);
  const folders = findFolders();
  try {
    recoverOutput(findRealPath(folders.out));
    checkOutputFolder(folders);
    await withLock(`${folders.work}.lock`, sayWaiting(world, `${folders.work}.lock`), () =>
      withAstroFolder(world, () => buildLocked(folders, world)),
    );
  } catch (error) {
    throw explain(error, folders.out);
  }
  return folders.out;
}

/** Builds while holding the lock of the work folder. */
async function buildLocked(folders: Folders, world: World): Promise<void> {
  throwContentErrors(checkPublic(folders.site, { slugs: [], entities: [] }));
  const before = digestInput(folders);
  const work = new WorkFolder(folders.work, digestEngine());
  work.open();
  const finished = join(folders.work, 'next');
  try {
    await runAstro();
    await putInPlace(finished, folders, world);
  } catch (error) {
    rmSync(finished, { recursive: true, force: true });
    work.sealIfUntouched();
    throw error;
  }
  // Articles and records are read one after another; what was made while they changed may match neither version.
  if (digestInput(folders) === before) work.seal();
  else
    say(
      world,
      'content/ was changed during the build; build again to make sure that the site shows the changes.',
    );
}

/** A digest of everything that a build reads: the program, `content/` and `public/`. */
function digestInput({ site }: Folders): string {
  return digestOf(digestEngine(), digestFiles(site, ['content', 'public']));
}

async function runAstro(): Promise<void> {
  // Pages create much garbage; collected early, a thousand articles build in half the memory and the same time.
  setFlagsFromString('--heap-growing-percent=40');
  // Astro writes code that it runs into the current folder; our packages must be found from there.
  process.chdir(engineFolder);
  const { build } = await import('astro');
  await build({ root: engineFolder });
}

/** Allows one build at a time for each output, which several sites may share. */
async function putInPlace(finished: string, folders: Folders, world: World): Promise<void> {
  const out = checkOutputFolder(folders);
  const lock = join(engineFolder, '.newsgloss/outputs', `${digestOf(out)}.lock`);
  const kept = await withLock(lock, sayWaiting(world, lock), async () => replaceOutput(finished, out));
  if (kept !== undefined) {
    say(
      world,
      `Files were added to ${out} during the build. They are not in the new site; they are now in ${kept}.`,
    );
  }
  say(world, `The site is in ${relative(world.cwd, out) || out}`);
}

/**
 * Astro keeps a few files in the program's folder. They are the same for every site, but writing them takes two
 * steps, so the very first build gets a lock on that folder.
 */
async function withAstroFolder(world: World, work: () => Promise<void>): Promise<void> {
  const folder = join(engineFolder, '.astro');
  if (existsSync(join(folder, 'content-modules.mjs')) && existsSync(join(folder, 'types.d.ts')))
    return work();
  const lock = join(engineFolder, '.newsgloss', 'first-build.lock');
  return withLock(lock, sayWaiting(world, lock), work);
}

function sayWaiting(world: World, lock: string): (pid: number | undefined) => void {
  return (pid) => {
    const holder = pid === undefined ? '' : ` (process ${pid})`;
    say(world, `Another build is running${holder}; waiting for it. If there is none, delete ${lock}`);
  };
}

/** Turns errors from the system or about the output folder into messages without a stack trace. */
function explain(error: unknown, out: string): unknown {
  if (error instanceof BuildError) return new CommandError(error.message, exitCodes.problem);
  // By name, because pages are built with their own copy of the class.
  if (error instanceof Error && error.name === 'OutputPathError')
    return new CommandError(error.message, exitCodes.problem);
  const reason = findSystemReason(error);
  if (reason === undefined) return error;
  return new CommandError(
    `The build stopped: ${reason}. The last site in ${out} is unchanged.`,
    exitCodes.problem,
  );
}
