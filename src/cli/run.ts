import { Command, CommanderError } from 'commander';
import { ContentError, ContentErrors } from '../schemas/content-error.ts';
import { anchorsCommand } from './commands/anchors.ts';
import { annotateCommand } from './commands/annotate.ts';
import { basemapCommand } from './commands/basemap.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { devCommand } from './commands/dev.ts';
import { diffCommand } from './commands/diff.ts';
import { entityCommand } from './commands/entity.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { serveCommand } from './commands/serve.ts';
import { trainCommand } from './commands/train.ts';
import { findSite, noSiteError } from './find-site.ts';
import { quotePath } from './quote-for-shell.ts';
import { CommandError, type ExitCode, exitCodes, type Surroundings, say, type World } from './world.ts';

/** Every command, in the order of the help; each adds itself to the program. */
const commands: readonly ((program: Command, world: World) => void)[] = [
  initCommand,
  importCommand,
  checkCommand,
  entityCommand,
  devCommand,
  buildCommand,
  serveCommand,
  annotateCommand,
  anchorsCommand,
  diffCommand,
  basemapCommand,
  trainCommand,
  evaluateCommand,
];

const AFTER_HELP = `
A command works on the site in the current folder, or in the nearest folder above it that has content/.

Exit codes: 0 success, 1 a problem in the content, 2 wrong usage.`;

/** Runs `newsgloss args…` and resolves to its exit code, once every error has been printed on standard error. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const program = new Command(surroundings.invocation)
    .description('Turns Markdown copies of news articles into a static site: who said what, where and when.')
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
    })
    .exitOverride()
    .helpCommand(false)
    .option('--site <dir>', 'work on the site in this folder')
    .showHelpAfterError('Add --help to see how to use this command.')
    .addHelpText('after', AFTER_HELP);
  const world = locateSite(program, surroundings);
  for (const add of commands) add(program, world);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    return report(error, world);
  }
}

/** Looks for the site when a command first asks for it, since --site is only known by then. */
function locateSite(program: Command, surroundings: Surroundings): World {
  const find = () => findSite(surroundings, program.getOptionValue('site'));
  let found: { readonly site: string | undefined } | undefined;
  const siteIfAny = () => {
    found ??= { site: find() };
    return found.site;
  };
  return {
    ...surroundings,
    get invocation() {
      const asked: unknown = program.getOptionValue('site');
      const { invocation } = surroundings;
      return typeof asked === 'string' ? `${invocation} --site ${quotePath(asked)}` : invocation;
    },
    get siteIfAny() {
      return siteIfAny();
    },
    get site() {
      const site = siteIfAny();
      if (site === undefined) throw noSiteError(surroundings);
      return site;
    },
  };
}

function report(error: unknown, world: Surroundings): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof CommandError) {
    say(world, `newsgloss: ${error.message}`);
    return error.exitCode;
  }
  if (error instanceof ContentError || error instanceof ContentErrors) say(world, error.message);
  else
    say(
      world,
      `Internal error in newsgloss. Please report it with the text that caused it:\n${stackOf(error)}`,
    );
  return exitCodes.problem;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
