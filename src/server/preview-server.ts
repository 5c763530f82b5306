import { type FileHandle, open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { splitAddress } from './address.ts';
import { answerReview } from './answer-review.ts';
import { cacheControlOf } from './cache-control.ts';
import { listenOnLoopback, type RunningServer } from './loopback.ts';
import { typeOf } from './media-type.ts';
import type { Preview } from './preview.ts';
import { problemPage } from './problem-page.ts';
import type { ReviewDesk } from './review-desk.ts';
import type { Tabs } from './tabs.ts';

/** Where pages of the preview listen; next to the script that does. */
const EVENTS = 'assets/preview-events';
/** Where pages of the preview ask for what an editor can decide, and send decisions. */
const REVIEW = 'assets/preview-review';

export interface PreviewServerOptions {
  readonly preview: Preview;
  readonly tabs: Tabs;
  readonly desk: ReviewDesk;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Serves a preview over http on loopback; rejects with `EADDRINUSE` if the port is in use. */
export function startPreviewServer({
  preview,
  tabs,
  desk,
  port,
}: PreviewServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer({ request, response, preview, tabs, desk }).catch((error) => fail(response, error));
  });
  return listenOnLoopback(server, port);
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly preview: Preview;
  readonly tabs: Tabs;
  readonly desk: ReviewDesk;
}

async function answer({ request, response, preview, tabs, desk }: Exchange): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // A page of another site whose name was made to lead here must not read drafts.
  if (!isLocal(request.headers.host)) return end(response, 403, 'Open the preview at its own address.\n');
  const { pathname, search, searchParams } = splitAddress(request.url);
  const file = fileAt(pathname);
  if (request.method !== 'GET' && request.method !== 'HEAD' && file !== REVIEW) {
    response.setHeader('Allow', 'GET, HEAD');
    return end(response, 405, 'Only GET and HEAD are answered.\n');
  }
  response.setHeader('Cache-Control', cacheControlOf(file ?? '', 'no-store'));
  await preview.ready;
  if (file === EVENTS) {
    const page = fileAt(searchParams.get('page') ?? '/') ?? '';
    return tabs.open(response, { file: page, version: searchParams.get('version') }, preview);
  }
  if (file === REVIEW) {
    const { publication } = preview;
    const { status, body } = await answerReview(request, searchParams, { desk, publication });
    return end(response, status, JSON.stringify(body), JSON_TYPE);
  }
  const { current, problems } = preview;
  const contents = file === undefined ? undefined : await preview.read(file);
  if (file !== undefined && contents !== undefined) {
    if (typeof contents === 'string' || contents instanceof Uint8Array)
      return end(response, 200, contents, typeOf(file));
    const source = await openFile(contents.from);
    if (source) return sendFile(response, source, typeOf(file));
  }
  if (!current) return end(response, 200, problemPage(problems), HTML);
  if (!current.has(`${file}/index.html`)) return end(response, 404, await current.readNotFound(), HTML);
  // Two slashes would make the first name a host.
  response.setHeader('Location', `${pathname.replace(/^\/+/, '/')}/${search}`);
  end(response, 302, '');
}

function end(response: ServerResponse, status: number, contents: string | Uint8Array, type = PLAIN): void {
  const bytes = Buffer.from(contents);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

/** A file for reading; undefined if it is gone. */
async function openFile(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Sends a file of any size, and closes it. */
async function sendFile(response: ServerResponse, source: FileHandle, type: string): Promise<void> {
  try {
    const { size } = await source.stat();
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': size });
    if (response.req.method === 'HEAD' || size === 0) response.end();
    else await pipeline(source.createReadStream({ end: size - 1, autoClose: false }), response);
  } finally {
    await source.close();
  }
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else end(response, 500, problemPage([{ place: response.req.url ?? '', reason: String(error) }]), HTML);
}

const HTML = 'text/html;charset=utf-8';
const PLAIN = 'text/plain;charset=utf-8';
const JSON_TYPE = 'application/json';

/** The file of a path of the server, from the site's root; undefined if it cannot be decoded. */
function fileAt(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname).replace(/^\/+/, '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

function isLocal(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');
}
