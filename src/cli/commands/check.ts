import type { Command } from 'commander';
import { findListed, toLines } from '../list-unrecorded.ts';
import { CommandError, exitCodes, say, type World } from '../world.ts';

const EXAMPLES = `
Prints what is wrong (file:line:column, what, and how to mend it) and, marked "doubt", what the annotator is unsure
of, such as a quotation mark that nothing closes. Doubts do not stop a build. Then come the people and organizations that
articles name and no record knows, each with the command that makes a record of it.

Examples:
  newsgloss check
  newsgloss check && git commit content/`;

/** Adds `newsgloss check`. */
export function checkCommand(program: Command, world: World): void {
  program
    .command('check')
    .summary('check everything in content/')
    .description('Checks everything in content/ and prints every problem.')
    .addHelpText('after', EXAMPLES)
    .action(() => check(world));
}

async function check(world: World): Promise<void> {
  const { checkContent } = await import('../check-content.ts');
  const { errors, doubts, notes, articles, unrecorded } = await checkContent(world.site);
  for (const error of errors) world.stdout.write(`${error.message}\n`);
  for (const doubt of doubts) world.stdout.write(`doubt: ${doubt}\n`);
  for (const note of notes) world.stdout.write(`note: ${note}\n`);
  const names = findListed(unrecorded);
  for (const name of names) world.stdout.write(`${toLines(name)}\n`);
  const counted = `${count(articles, 'article')}, ${count(errors.length, 'problem')}, ${count(doubts.length, 'doubt')}`;
  if (errors.length > 0)
    throw new CommandError(`${counted}: mend what stands above and check again`, exitCodes.problem);
  say(world, names.length > 0 ? `${counted}, ${count(names.length, 'name')} without a record` : counted);
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
