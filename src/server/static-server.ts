import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { splitAddress } from './address.ts';
import { cacheControlOf } from './cache-control.ts';
import { listenOnLoopback, type RunningServer } from './loopback.ts';
import { typeOf } from './media-type.ts';

/** What to serve and where; `base` starts and ends with a slash. */
export interface StaticSite {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly base?: string | undefined;
}

/** Serves a folder of files over http on loopback; rejects with `EADDRINUSE` if the port is in use. */
export async function startStaticServer({ folder, port, base = '/' }: StaticSite): Promise<RunningServer> {
  const send = sirv(folder, {
    dev: true, // the site may be built again meanwhile
    etag: true,
    gzip: true, // a file beside one, ending in .gz
    extensions: [],
    setHeaders(response, path) {
      response.setHeader('Content-Type', typeOf(path));
      response.setHeader('Cache-Control', cacheControlOf(path, 'no-cache'));
    },
  });
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method === 'GET' || request.method === 'HEAD')
      answer({ folder, base, send, request, response });
    else response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
  });
  const running = await listenOnLoopback(server, port);
  return { ...running, address: running.address.replace(/\/$/, base) };
}

interface Exchange {
  readonly folder: string;
  readonly base: string;
  readonly send: RequestHandler;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Leaves a folder's address to its page; without the slash at its end, the page's links would not count from it. */
function answer({ folder, base, send, request, response }: Exchange): void {
  const { pathname, search } = splitAddress(request.url);
  const start = findIn(folder, pathname, base) ? base : (readPublishedBase(folder) ?? base);
  const found = findIn(folder, pathname, start);
  if (!found) {
    sendNotFound(folder, response);
  } else if (found.isFolder) {
    const path = pathname.slice(start.length).replace(/^\/+/, '');
    response.writeHead(301, { Location: `${start}${path}/${search}`, 'Content-Length': 0 }).end();
  } else {
    // Sirv decodes the path once more; it can't be told of a name with a #.
    request.url = `/${found.path.replaceAll('%', '%25')}`;
    send(request, response, () => sendNotFound(folder, response));
  }
}

interface Found {
  /** From the folder that is served. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** What a path names in a folder that is served from `start`; undefined if nothing, or if a link leads out of it. */
function findIn(folder: string, pathname: string, start: string): Found | undefined {
  if (!pathname.startsWith(start)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(start.length)).replace(/(^|\/)$/, '$1index.html');
    const root = realpathSync(folder);
    const real = realpathSync(join(root, path));
    if (real !== root && !real.startsWith(root + sep)) return undefined;
    return { path, isFolder: statSync(real).isDirectory() };
  } catch {
    return undefined;
  }
}

/**
 * The path that a site is published at, as its 404.html tells by the address of its style sheet. That page is sent for
 * any address, so its links and styles count from there.
 */
function readPublishedBase(folder: string): string | undefined {
  return / href="(\/(?:[^"]*\/)?)assets\/app\.css"/.exec(readNotFound(folder) ?? '')?.[1];
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = readNotFound(folder);
  const type = page === undefined ? 'text/plain;charset=utf-8' : 'text/html;charset=utf-8';
  response.writeHead(404, { 'Content-Type': type }).end(page ?? 'Not found\n');
}

function readNotFound(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, '404.html'), 'utf8');
  } catch {
    return undefined;
  }
}
