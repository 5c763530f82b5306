import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { listenOnLoopback, type RunningServer } from './loopback.ts';
import { mediaTypes, unknownMediaType } from './media-types.ts';

/** What to serve and where; `base` starts and ends with a slash. */
export interface StaticSite {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly base?: string | undefined;
}

/** Smaller answers fit into one packet anyway. */
const WORTH_GZIP = 1024;

/** Serves a folder of files over http on loopback; rejects with `EADDRINUSE` if the port is in use. */
export async function startStaticServer(site: StaticSite): Promise<RunningServer> {
  const base = site.base ?? '/';
  const root = await realpath(site.folder);
  const server = createServer((request, response) => {
    answer({ root, base, request, response }).catch(() => response.destroy());
  });
  const running = await listenOnLoopback(server, site.port);
  return { ...running, address: running.address.replace(/\/$/, base) };
}

interface Exchange {
  readonly root: string;
  readonly base: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, root } = exchange;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const { base, names, file } = await findNamed(exchange, path);
  if (names && file === 'folder') {
    if (path.endsWith('/'))
      return send(exchange, 200, await findFile(root, join(root, ...names, 'index.html')));
    const to = `${base}${names.map(encodeURIComponent).join('/')}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { Location: to, 'Content-Length': 0 });
    response.end();
    return;
  }
  await send(exchange, 200, path.endsWith('/') ? undefined : file);
}

/**
 * The file that a path names below the base, or else below the path that the site is published at: 404.html is sent for
 * any address, so its links and styles count from there.
 */
async function findNamed({ root, base }: Exchange, path: string) {
  const find = async (start: string) => {
    const names = path.startsWith(start) ? splitPath(path.slice(start.length)) : undefined;
    const file = names && (await findFile(root, join(root, ...names)));
    return { base: start, names, file };
  };
  const found = await find(base);
  const published = found.file === undefined ? await readPublishedBase(root) : undefined;
  return published === undefined || published === base ? found : find(published);
}

/** The path that a site is published at, as its 404.html tells by the address of its style sheet. */
async function readPublishedBase(root: string): Promise<string | undefined> {
  try {
    const page = await readFile(join(root, '404.html'), 'utf8');
    return / href="(\/(?:[^"]*\/)?)assets\/app\.css"/.exec(page)?.[1];
  } catch {
    return undefined;
  }
}

/** The decoded parts of a path; undefined if one could lead out of the folder or cannot be decoded. */
function splitPath(path: string): string[] | undefined {
  try {
    const names = path
      .split('/')
      .filter((name) => name !== '')
      .map(decodeURIComponent);
    return names.every((name) => name !== '.' && name !== '..' && !/[/\\\0]/.test(name)) ? names : undefined;
  } catch {
    return undefined;
  }
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
}

/** A file in `root`, with links followed; undefined if there is none or a link leads out of `root`. */
async function findFile(root: string, path: string): Promise<FoundFile | 'folder' | undefined> {
  try {
    const real = await realpath(path);
    if (real !== root && !real.startsWith(root + sep)) return undefined;
    const found = await stat(real);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? { path: real, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

async function send(
  exchange: Exchange,
  status: number,
  file: FoundFile | 'folder' | undefined,
): Promise<void> {
  const { root, request, response } = exchange;
  if (file === undefined || file === 'folder') {
    const page = status === 200 ? await findFile(root, join(root, '404.html')) : undefined;
    if (page !== undefined) return send(exchange, 404, page);
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : 'Not found\n');
    return;
  }
  const type = mediaTypes[extname(file.path).slice(1).toLowerCase()] ?? unknownMediaType;
  const text = type.includes('charset');
  const gzip = text && file.size >= WORTH_GZIP && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'Content-Type': type,
    ...(text ? { Vary: 'Accept-Encoding' } : {}),
    ...(gzip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': file.size }),
  });
  if (request.method === 'HEAD') response.end();
  else if (gzip) await pipeline(createReadStream(file.path), createGzip(), response);
  else await pipeline(createReadStream(file.path), response);
}
