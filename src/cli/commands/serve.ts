import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { startStaticServer } from '../../server/static-server.ts';
import { addExamples } from '../help.ts';
import { quotePath } from '../quote-for-shell.ts';
import { firstPort, parsePort, serveOnPort } from '../serve-on-port.ts';
import { CommandError, exitCodes, say, type World } from '../world.ts';

interface Options {
  readonly build?: boolean;
  readonly out?: string;
  readonly port?: string;
}

const EXAMPLES = `
Only this computer can open the site. The port is --port, else the environment variable PORT, else the first free
one from ${firstPort}.

Examples:
  newsgloss serve --build
  newsgloss serve --out public_html --port 8080`;

/** Adds `newsgloss serve`. */
export function serveCommand(program: Command, world: World): void {
  const command = program
    .command('serve')
    .summary('serve the built site on this computer')
    .description('Serves the built site on this computer until you stop it with Ctrl+C.')
    .option('--build', 'build the site first')
    .option('--out <dir>', 'folder of the built site (default: dist in the site’s folder)')
    .option('--port <number>', 'port to listen on')
    .action((options: Options) => serve(options, world));
  addExamples(command, world, EXAMPLES);
}

async function serve(options: Options, world: World): Promise<void> {
  const port = parsePort(options.port ?? world.env.PORT);
  const { buildSite, findOutput } = await import('../build-site.ts');
  const out = options.build ? await buildSite(world, options.out) : findOutput(world, options.out);
  if (!existsSync(join(out, 'index.html'))) {
    const flags = options.out === undefined ? '' : ` --out ${quotePath(options.out)}`;
    throw new CommandError(
      `${out} has no built site; to build and serve one: ${world.invocation} serve --build${flags}`,
      exitCodes.problem,
    );
  }
  const stopped = world.stopped();
  const server = await serveOnPort((one) => startStaticServer({ folder: out, port: one }), port);
  if (port === undefined && server.port !== firstPort)
    say(world, `Port ${firstPort} is in use, so this is port ${server.port}.`);
  world.stdout.write(`Serving ${out} at ${server.address} (press Ctrl+C to stop)\n`);
  await stopped;
  await server.close();
}
