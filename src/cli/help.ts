import type { Command } from 'commander';
import type { Surroundings } from './world.ts';

/** Appends a text to a command's help; its examples, the lines set in by two spaces, call newsgloss as the user has to. */
export function addExamples(command: Command, { invocation }: Surroundings, text: string): Command {
  const shown = text.replace(/^ {2}.*$/gm, (line) =>
    line.replace(/\bnewsgloss (?=[a-z])/g, `${invocation} `),
  );
  return command.addHelpText('after', shown);
}
