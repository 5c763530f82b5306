import { type StaticServer, startStaticServer } from '../src/cli/static-server.ts';

/** Serves a folder at `base` ("/" or "/sub/path/") on a free loopback port with the project's own server. */
export function serve(folder: string, base = '/'): Promise<StaticServer> {
  return startStaticServer({ folder, base, port: 0 });
}
