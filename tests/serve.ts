import type { RunningServer } from '../src/server/loopback.ts';
import { startStaticServer } from '../src/server/static-server.ts';

/** Serves a folder at `base` ("/" or "/sub/path/") on a free loopback port with the project's own server. */
export function serve(folder: string, base = '/'): Promise<RunningServer> {
  return startStaticServer({ folder, base, port: 0 });
}
