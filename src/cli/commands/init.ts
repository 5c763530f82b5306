import type { Command } from 'commander';
import { addExamples } from '../help.ts';
import { CommandError, type World } from '../world.ts';

const EXAMPLES = `
Writes content/site.yaml with every setting explained, a sample article with two records, and adds dist/ and
node_modules/ to .gitignore. Files that exist are left as they are; a folder with articles gets no sample.

Examples:
  newsgloss init
  newsgloss init my-news`;

/** Adds `newsgloss init`. */
export function initCommand(program: Command, world: World): void {
  const command = program
    .command('init')
    .summary('make a new site in this folder')
    .description('Makes the files of a new site.')
    .argument('[dir]', 'folder of the site (default: the current folder)')
    .action(async (dir: string | undefined) => {
      if (program.getOptionValue('site') !== undefined)
        throw new CommandError('init takes the folder as its argument, not as --site: init DIR');
      const { initSite } = await import('../init/init-site.ts');
      await initSite(dir, world);
    });
  addExamples(command, world, EXAMPLES);
}
