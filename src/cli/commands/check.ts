import type { Command } from 'commander';
import { addExamples } from '../help.ts';
import { CommandError, exitCodes, say, type World } from '../world.ts';

interface Options {
  readonly all?: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Prints first what is wrong, with file, line, column and how to fix it: the build stops until you do. Then come
doubts, such as a quotation mark that is never closed; they do not stop a build. Last come people and organizations
that the articles mention and that have no record, the most quoted first, each with the command that makes one.
"entity ignore NAME" takes a name off the list for good.

Examples:
  newsgloss check
  newsgloss check --all
  newsgloss check --json | jq '.names[].name'`;

/** Adds `newsgloss check`. */
export function checkCommand(program: Command, world: World): void {
  const command = program
    .command('check')
    .summary('check everything in content/')
    .description('Checks everything in content/ and prints every problem.')
    .option('--all', 'list every name without a record, not only the first twenty')
    .option('--json', 'print one JSON object, with every name')
    .action((options: Options) => check(options, world));
  addExamples(command, world, EXAMPLES);
}

async function check({ all, json }: Options, world: World): Promise<void> {
  const { findAll } = await import('../find-all.ts');
  const { formatJson, formatLines, summarize } = await import('../report-check.ts');
  const findings = await findAll(world.site);
  const { invocation } = world;
  const lines = json
    ? [formatJson(findings, invocation)]
    : formatLines(findings, { all: all === true, invocation });
  for (const line of lines) world.stdout.write(`${line}\n`);
  const summary = summarize(findings);
  if (findings.errors.length > 0)
    throw new CommandError(`${summary}; fix the problems listed above and check again`, exitCodes.problem);
  if (!json) say(world, summary);
}
