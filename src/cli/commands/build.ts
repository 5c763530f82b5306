import type { Command } from 'commander';
import { addExamples } from '../help.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
The built site is a folder of files that works the same from a server, a sub-path and a disk. If there is an error in
content/, nothing is written and the last site stays. Anything that has not changed since the last build comes from
the cache in .newsgloss/, which you may delete at any time.

The output must be a new or empty folder, or an earlier build. The build replaces it, but stops if it finds a file
that Newsgloss did not write, or that was changed since. Put your own files into public/; they are copied into the site.

Examples:
  newsgloss build
  newsgloss build --out /media/usb/news`;

/** Adds `newsgloss build`. */
export function buildCommand(program: Command, world: World): void {
  const command = program
    .command('build')
    .summary('build the site from content/')
    .description('Builds the site from content/ into dist/.')
    .option('--out <dir>', 'folder to put the built site into (default: dist)')
    .action(async ({ out }: { out?: string }) => {
      const { buildSite } = await import('../build-site.ts');
      await buildSite(world, out);
    });
  addExamples(command, world, EXAMPLES);
}
