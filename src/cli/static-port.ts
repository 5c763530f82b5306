import { type StaticServer, startStaticServer } from './static-server.ts';
import { CommandError, exitCodes } from './world.ts';

/** Astro's own preview port, which people know. */
const FIRST_PORT = 4321;
/** More taken ports than this in a row are no accident. */
const TRIES = 50;

/** The port that somebody asked for ("8080"); undefined where nobody did. */
export function toPort(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(
    `port ${JSON.stringify(value)} is no port: give a whole number from 0 (any free one) to 65535`,
  );
}

/** Serves `folder` on the port asked for, or else on the first free one; a port asked for and taken is an error. */
export async function serveOnPort(folder: string, asked: number | undefined): Promise<StaticServer> {
  for (let port = asked ?? FIRST_PORT; ; port++) {
    try {
      return await startStaticServer({ folder, port });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      if (asked !== undefined) throw new CommandError(toReason(asked, code), exitCodes.problem);
      if (port >= FIRST_PORT + TRIES) throw error;
    }
  }
}

function toReason(port: number, code: 'EADDRINUSE' | 'EACCES'): string {
  return code === 'EACCES'
    ? `port ${port} is not for you: ask for one above 1023, or for none to get a free one`
    : `port ${port} is taken: end what listens there, ask for another (PORT=${port + 1}), or for none to get a free one`;
}

/** The port that is tried first where none is asked for. */
export const firstPort = FIRST_PORT;
