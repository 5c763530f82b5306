import type { Command } from 'commander';
import type { AnnotateOptions } from '../annotate-file.ts';
import { addExamples } from '../help.ts';
import { parseDayOption } from '../options.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
Prints {"id", "text", "mentions", "quotations", "times"}; offsets are UTF-16 code units of "text".
In Markdown, "slug" of the front matter is the id, relative dates count from "published", and "language" is the language
of the text. In a text that is not in English, only the names on record are annotated.
With --ndjson, each line is {"id", "text", "published"?, "language"?}. A broken line is reported on standard error with
its number and skipped; the exit code is then 1.

Examples:
  newsgloss annotate content/articles/hangzhou.md
  newsgloss annotate --plain --published 2016-09-05 report.txt | jq '.quotations[].speaker'
  newsgloss annotate --ndjson < articles.ndjson > annotations.ndjson`;

/** Adds `newsgloss annotate`. */
export function annotateCommand(program: Command, world: World): void {
  const command = program
    .command('annotate')
    .summary('print the annotations of a text as JSON')
    .description('Prints the annotations of an article as one JSON record.')
    .argument('[file]', 'Markdown or text in UTF-8; "-" is standard input', '-')
    .option('--plain', 'the text is plain text, not Markdown')
    .option('--ndjson', 'read one article per line and print one record per line, in constant memory')
    .option('--published <date>', 'day of the dateline (2016-09-05)', parseDayOption)
    .option('--language <tag>', 'language of the text (ru); only English is annotated in full')
    .action(async (file: string, options: AnnotateOptions) => {
      const { annotateFile } = await import('../annotate-file.ts');
      await annotateFile(file, options, world);
    });
  addExamples(command, world, EXAMPLES);
}
