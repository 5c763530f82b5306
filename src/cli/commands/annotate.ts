import type { Command } from 'commander';
import type { AnnotateOptions } from '../annotate-file.ts';
import { toDay } from '../options.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
Prints {"id", "text", "mentions", "quotations", "times"}; offsets are UTF-16 code units of "text".
Of Markdown, front matter gives "slug" as the id, "published" as the day that relative dates count from, and
"language". Of a text that is not in English only the names on record are annotated.
With --ndjson each line is {"id", "text", "published"?, "language"?}; a broken one is told on standard error by its number
and skipped, and the exit code is then 1.

Examples:
  newsgloss annotate content/articles/hangzhou.md
  newsgloss annotate --plain --published 2016-09-05 report.txt | jq '.quotations[].speaker'
  newsgloss annotate --ndjson < articles.ndjson > annotations.ndjson`;

/** Adds `newsgloss annotate`. */
export function annotateCommand(program: Command, world: World): void {
  program
    .command('annotate')
    .summary('print the annotations of a text as JSON')
    .description('Prints the annotations of an article as one JSON record.')
    .argument('[file]', 'Markdown or text in UTF-8; "-" is standard input', '-')
    .option('--plain', 'the text is plain, not Markdown')
    .option('--ndjson', 'an article a line in, a record a line out, in constant memory')
    .option('--published <date>', 'day of the dateline (2016-09-05)', toDay)
    .option('--language <tag>', 'language of the text (ru); only English is annotated in full')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: AnnotateOptions) => {
      const { annotateFile } = await import('../annotate-file.ts');
      await annotateFile(file, options, world);
    });
}
