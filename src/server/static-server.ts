import { readFileSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { splitAddress } from './address.ts';
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
    setHeaders: (response, path) => response.setHeader('Content-Type', typeOf(path)),
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
  const start = [base, readPublishedBase(folder) ?? base].find((one) => findIn(folder, pathname, one));
  const path = start && pathname.slice(start.length).replace(/^\/+/, '');
  if (path === undefined) {
    sendNotFound(folder, response);
    return;
  }
  if (path !== '' && !path.endsWith('/') && findIn(folder, pathname, start)?.isDirectory()) {
    response.writeHead(301, { Location: `${start}${path}/${search}`, 'Content-Length': 0 }).end();
    return;
  }
  request.url = `/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
  send(request, response, () => sendNotFound(folder, response));
}

/** What a path names in a folder that is served from `start`; undefined if there is nothing. */
function findIn(folder: string, pathname: string, start = '/'): Stats | undefined {
  if (!pathname.startsWith(start)) return undefined;
  try {
    return statSync(join(folder, decodeURI(pathname.slice(start.length))));
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
