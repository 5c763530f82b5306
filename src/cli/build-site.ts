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
 * Builds the site into `out` (counted from where the caller stands; default: `dist` in the site) and returns its
 * absolute path. The last good site stays where the build throws. Of several builds of one site one waits for the
 * other.
 */
export async function buildSite(world: World, out: string | undefined): Promise<string> {
  const { site } = world;
  await requireWritable(join(engineFolder, '.newsgloss'));
  // Astro's modules take their folders from the environment (folders.ts); Astro asks nobody but us.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Another value in the caller's environment would give other bytes, in three times the time.
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

/** Builds while no other build uses the same work folder. */
async function buildLocked(folders: Folders, world: World): Promise<void> {
  throwContentErrors(checkPublic(folders.site));
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
  // Articles and records are read one after the other; what was made while they changed may fit neither state.
  if (digestInput(folders) === before) work.seal();
  else
    say(
      world,
      'content/ was changed during the build; build again to be sure that the site shows the changes.',
    );
}

/** A digest of everything that a build reads: the program and what people wrote. */
function digestInput({ site }: Folders): string {
  return digestOf(digestEngine(), digestFiles(site, ['content', 'public']));
}

async function runAstro(): Promise<void> {
  // A page leaves much behind; collected early, a thousand articles build in half the memory and the same time.
  setFlagsFromString('--heap-growing-percent=40');
  // Astro puts code that it runs into the folder that it is called from; our packages must be found from there.
  process.chdir(engineFolder);
  const { build } = await import('astro');
  await build({ root: engineFolder });
}

/** One build at a time for each output, which several sites may share. */
async function putInPlace(finished: string, folders: Folders, world: World): Promise<void> {
  const out = checkOutputFolder(folders);
  const lock = join(engineFolder, '.newsgloss/outputs', `${digestOf(out)}.lock`);
  const kept = await withLock(lock, sayWaiting(world, lock), async () => replaceOutput(finished, out));
  if (kept !== undefined) {
    say(
      world,
      `Files were added to ${out} during the build. They are not in the new site; they are kept in ${kept}.`,
    );
  }
  say(world, `The site is in ${relative(world.cwd, out) || out}`);
}

/**
 * Astro keeps a few files in the folder of the program. They are the same for every site, but making them takes two
 * steps, so the first build of all has that folder for itself.
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
    say(world, `Another build is running${holder}; waiting for it. If none is, delete ${lock}`);
  };
}

/** Turns what the system or the place of the output is to blame for into a message without a stack. */
function explain(error: unknown, out: string): unknown {
  if (error instanceof BuildError) return new CommandError(error.message, exitCodes.problem);
  // By name, since pages are built with a copy of the class.
  if (error instanceof Error && error.name === 'OutputPathError')
    return new CommandError(error.message, exitCodes.problem);
  const reason = findSystemReason(error);
  if (reason === undefined) return error;
  return new CommandError(
    `The build stopped: ${reason}. The last site in ${out} is unchanged.`,
    exitCodes.problem,
  );
}
