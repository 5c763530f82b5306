import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { toFolders } from '../../integrations/folders.ts';
import { buildSite } from '../build-site.ts';
import { firstPort, serveOnPort, toPort } from '../static-port.ts';
import { CommandError, exitCodes, say, type World } from '../world.ts';

interface Options {
  readonly build?: boolean;
  readonly out?: string;
  readonly port?: string;
}

const EXAMPLES = `
Serves to this machine only. The port is --port, else the variable PORT, else the first free one from ${firstPort}.

Examples:
  newsgloss serve --build
  PORT=8080 newsgloss serve`;

/** Adds `newsgloss serve`. */
export function serveCommand(program: Command, world: World): void {
  program
    .command('serve')
    .summary('serve the built site on this machine')
    .description('Serves the built site on this machine until it is stopped (Ctrl+C).')
    .option('--build', 'build the site first')
    .option('--out <dir>', 'folder of the built site (default: dist)')
    .option('--port <number>', 'port to listen on')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => serve(options, world));
}

async function serve(options: Options, world: World): Promise<void> {
  const asked = toPort(options.port ?? world.env.PORT);
  const out = options.build ? await buildSite(world, options.out) : toFolders(world.env).out;
  if (!existsSync(join(out, 'index.html'))) {
    throw new CommandError(
      `${out} holds no built site: build one first (newsgloss serve --build)`,
      exitCodes.problem,
    );
  }
  const stopped = world.stopped();
  const server = await serveOnPort(out, asked);
  if (asked === undefined && server.port !== firstPort)
    say(world, `Port ${firstPort} is taken; this is the next free one.`);
  world.stdout.write(`Newsgloss serves ${out} at ${server.address} (Ctrl+C ends it)\n`);
  await stopped;
  await server.close();
}
