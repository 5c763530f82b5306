import type { Command } from 'commander';
import { addExamples } from '../help.ts';
import { formats, parseFormat } from '../import/format.ts';
import type { ImportOptions } from '../import/import-article.ts';
import { collectValues, parseDayOption, parseLanguage, parseSlug, requireText } from '../options.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
Keeps every word of the text. What you do not pass is taken from the source or guessed, and printed on standard
error; the path of the new file is printed on standard output. A file that exists is kept, unless you pass --force.

A text that states no license is marked "© <publisher>", unless the publisher is that of the site.

Examples:
  newsgloss import report.txt --published 2016-09-05 --publisher "The Daily"
  newsgloss import saved-page.html --tag Syria --tag diplomacy --licence CC-BY-4.0
  pbpaste | newsgloss import - --title "Talks at the summit" --draft`;

/** Adds `newsgloss import`. */
export function importCommand(program: Command, world: World): void {
  const command = program
    .command('import')
    .summary('make an article from a text, a Markdown file or a saved page')
    .description('Makes an article in content/articles/ from plain text, Markdown or a saved web page.')
    .argument('<file>', 'text in UTF-8; "-" is standard input')
    .option('--format <format>', `${formats.join(', ')} (default: by the file’s name and text)`, parseFormat)
    .option('--title <text>', 'headline (default: the first line)')
    .option('--slug <slug>', 'last part of the address (default: from the title)', parseSlug)
    .option('--language <tag>', 'language of the text: en, ru, pt-BR', parseLanguage)
    .option(
      '--published <date>',
      'day of the dateline (2016-09-05); relative dates count from it',
      parseDayOption,
    )
    .option('--dateline <place>', 'where the report was filed')
    .option('--publisher <name>', 'who published it')
    .option('--author <name>', 'who wrote it; may be given more than once', collectValues)
    .option('--summary <text>', 'one sentence (default: the first)')
    .option('--tag <word>', 'what it is about; may be given more than once', collectValues)
    .option(
      '--licence, --license <text>',
      'license of the text: an SPDX id, or words such as "© The Daily"',
      requireText,
    )
    .option('--draft', 'leave the article out of the built site for now')
    .option('--force', 'overwrite the article that has the slug')
    .action(async (file: string, options: ImportOptions & { readonly license?: string }) => {
      const { importArticle } = await import('../import/import-article.ts');
      const { license, ...others } = options;
      await importArticle(file, { ...others, ...(license !== undefined && { licence: license }) }, world);
    });
  addExamples(command, world, EXAMPLES);
}
