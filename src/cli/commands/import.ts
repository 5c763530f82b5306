import type { Command } from 'commander';
import { formats, toFormat } from '../import/format.ts';
import type { ImportOptions } from '../import/import-article.ts';
import { toDay, toLanguage, toList, toSlugOption } from '../options.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
Keeps every word of the text. What no flag gives is taken from the source or guessed, and said on standard error;
the path of the new file is printed on standard output. A file that is there already is kept, unless --force.

Examples:
  newsgloss import report.txt --published 2016-09-05 --publisher "The Daily"
  newsgloss import saved-page.html --tag Syria --tag diplomacy
  pbpaste | newsgloss import - --title "Talks at the summit"`;

/** Adds `newsgloss import`. */
export function importCommand(program: Command, world: World): void {
  program
    .command('import')
    .summary('make an article of a text, a Markdown file or a saved page')
    .description('Makes an article in content/articles/ of plain text, Markdown or a saved web page.')
    .argument('<file>', 'text in UTF-8; "-" is standard input')
    .option(
      '--format <format>',
      `${formats.join(', ')} (default: told by the file’s name and text)`,
      toFormat,
    )
    .option('--title <text>', 'headline (default: the first line)')
    .option('--slug <slug>', 'last part of the address (default: from the title)', toSlugOption)
    .option('--language <tag>', 'language of the text: en, ru, pt-BR', toLanguage)
    .option('--published <date>', 'day of the dateline (2016-09-05); relative dates count from it', toDay)
    .option('--dateline <place>', 'where the report was filed')
    .option('--publisher <name>', 'who published it')
    .option('--author <name>', 'who wrote it; may be given more than once', toList)
    .option('--summary <text>', 'one sentence (default: the first)')
    .option('--tag <word>', 'what it is about; may be given more than once', toList)
    .option('--force', 'overwrite the article that has the slug')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ImportOptions) => {
      const { importArticle } = await import('../import/import-article.ts');
      await importArticle(file, options, world);
    });
}
