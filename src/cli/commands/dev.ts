import type { Command } from 'commander';
import { addExamples } from '../help.ts';
import { firstPort, parsePort } from '../serve-on-port.ts';
import type { World } from '../world.ts';

interface Options {
  readonly port?: string;
}

const EXAMPLES = `
Only this computer can open the preview. It has the whole site, with the drafts, which are marked. When you save
something in content/ or public/, the open pages show it. If there is an error, they show where it is and how to fix
it, and the last good version stays. Press v in an article, or "Review", to confirm, correct, or reject its annotations;
only that writes to the site’s folder: decisions to content/review/, and records that you make or join.

The port is --port, else the environment variable PORT, else the first free one from ${firstPort}.

Examples:
  newsgloss dev
  newsgloss dev --port 8080`;

/** Adds `newsgloss dev`. */
export function devCommand(program: Command, world: World): void {
  const command = program
    .command('dev')
    .summary('preview the site while you write')
    .description('Serves a preview that follows content/ until you stop it with Ctrl+C.')
    .option('--port <number>', 'port to listen on')
    .action(async ({ port }: Options) => {
      const asked = parsePort(port ?? world.env.PORT);
      const { runPreview } = await import('../run-preview.ts');
      await runPreview(asked, world);
    });
  addExamples(command, world, EXAMPLES);
}
