import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Builds sites one after another with the program in the folder given as an argument. A message is the path of a
// site; the answer is the exit code. Building in one process takes a third of the time of separate processes.

const [, , engine = ''] = process.argv;
const { buildSite }: { buildSite(world: object, out: string): Promise<string> } = await import(
  pathToFileURL(join(engine, 'src/cli/build-site.ts')).href
);

process.on('message', async (site: string) => {
  const world = {
    site,
    cwd: site,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: {},
  };
  let code = 0;
  try {
    await buildSite(world, join(site, 'dist'));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    code = 1;
  }
  process.send?.(code);
});
