import { Command, CommanderError } from 'commander';
import { anchorsCommand } from './commands/anchors.ts';
import { annotateCommand } from './commands/annotate.ts';
import { basemapCommand } from './commands/basemap.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { entityCommand } from './commands/entity.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { importCommand } from './commands/import.ts';
import { serveCommand } from './commands/serve.ts';
import { trainCommand } from './commands/train.ts';
import { CommandError, type ExitCode, exitCodes, say, type World } from './world.ts';

/** Every command, in the order of the help; each adds itself to the program. */
const commands: readonly ((program: Command, world: World) => void)[] = [
  importCommand,
  checkCommand,
  entityCommand,
  buildCommand,
  serveCommand,
  annotateCommand,
  anchorsCommand,
  basemapCommand,
  trainCommand,
  evaluateCommand,
];

/** Runs `newsgloss args…` and resolves to its exit code; every error has been told on standard error by then. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const program = new Command('newsgloss')
    .description('Turns Markdown copies of news articles into a static site: who said what, where and when.')
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
    })
    .exitOverride()
    .helpCommand(false)
    .showHelpAfterError('Add --help to see what it takes.')
    .addHelpText('after', '\nExit codes: 0 all is well, 1 a problem in the content, 2 a wrong call.');
  for (const add of commands) add(program, world);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    return report(error, world);
  }
}

function report(error: unknown, world: World): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof CommandError) {
    say(world, `newsgloss: ${error.message}`);
    return error.exitCode;
  }
  if (isContentProblem(error)) say(world, error.message);
  else say(world, `newsgloss: this is a fault of newsgloss, not yours:\n${toStack(error)}`);
  return exitCodes.problem;
}

/** By name, since a build loads its own copy of the class. */
function isContentProblem(error: unknown): error is Error {
  return error instanceof Error && /^ContentErrors?$/.test(error.name);
}

function toStack(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
