import type { RunningServer } from '../server/loopback.ts';
import { CommandError, exitCodes } from './world.ts';

/** The port that is tried first where none is asked for: that of Astro's own preview, which people know. */
export const firstPort = 4321;

/** If this many ports in a row are in use, something is wrong. */
const TRIES = 50;

/** The port that somebody asked for ("8080"); undefined where nobody did. */
export function parsePort(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(
    `${JSON.stringify(value)} is not a port: use a whole number from 0 (any free port) to 65535`,
  );
}

/** Starts a server on the port asked for, else on the first free one; a port asked for that is in use is an error. */
export async function serveOnPort<Server extends RunningServer>(
  start: (port: number) => Promise<Server>,
  asked: number | undefined,
): Promise<Server> {
  for (let port = asked ?? firstPort; ; port++) {
    try {
      return await start(port);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      if (asked !== undefined) throw new CommandError(explainPort(asked, code), exitCodes.problem);
      if (port >= firstPort + TRIES)
        throw new CommandError(
          `ports ${firstPort} to ${port} are all in use: choose another with --port`,
          exitCodes.problem,
        );
    }
  }
}

/** Why a port cannot be used, and what to do about it. */
export function explainPort(port: number, code: 'EADDRINUSE' | 'EACCES'): string {
  return code === 'EACCES'
    ? `Permission denied for port ${port}: choose one above 1023, or leave out --port and PORT to get a free one`
    : `port ${port} is in use: stop the program that uses it, choose another with --port, or leave out --port and PORT to get a free one`;
}
