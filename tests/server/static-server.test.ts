import { symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../cli/world.ts';
import { serve } from '../serve.ts';

const SITE = {
  'index.html': '<!doctype html><title>home</title>',
  'about/index.html': '<!doctype html><title>about</title>',
  'name with space/index.html': '<!doctype html>',
  'assets/app.js': `console.log(${JSON.stringify('x'.repeat(3000))});`,
  'assets/app.css': 'body{}',
  'assets/face.woff2': new Uint8Array(2000),
  'feed.xml': '<feed/>',
  'places.geojson': '{}',
  LICENSE: 'MIT',
  '404.html': '<!doctype html><title>lost</title>',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Requests the exact path: fetch would normalize it first. */
function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, host: '127.0.0.1', agent: false, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function start(base = '/', files: Readonly<Record<string, string | Uint8Array>> = SITE) {
  const folder = await makeFolder({
    'secret.txt': 'secret',
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`dist/${name}`, content])),
  });
  const server = await serve(join(folder, 'dist'), base);
  onTestFinished(() => server.close());
  return { ...server, folder };
}

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/about/', 'text/html;charset=utf-8'],
  ['/about/index.html', 'text/html;charset=utf-8'],
  ['/name%20with%20space/', 'text/html;charset=utf-8'],
  ['/?q=x', 'text/html;charset=utf-8'],
  ['/assets/app.js', 'text/javascript;charset=utf-8'],
  ['/assets/app.css', 'text/css;charset=utf-8'],
  ['/assets/face.woff2', 'font/woff2'],
  ['/feed.xml', 'text/xml;charset=utf-8'],
  ['/places.geojson', 'application/geo+json;charset=utf-8'],
  ['/LICENSE', 'application/octet-stream'],
])('answers %s as %s', async (path, type) => {
  const { port } = await start();
  const { status, headers } = await ask(port, path);
  expect([status, headers['content-type']]).toEqual([200, type]);
});

test.each([
  '/nothing',
  '/about/index.html/',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/about/..%5c..%5csecret.txt',
  '/%00',
  '/%ff',
  '/about/%2e%2e/%2e%2e/secret.txt',
])('answers %s with the page for missing files', async (path) => {
  const { port } = await start();
  const { status, body } = await ask(port, path);
  expect([status, body.toString()]).toEqual([404, SITE['404.html']]);
});

test('a link that leads out of the folder is not followed', async () => {
  const { port, folder } = await start();
  await symlink(join(folder, 'secret.txt'), join(folder, 'dist', 'link.txt'));
  await symlink(folder, join(folder, 'dist', 'out'));
  expect((await ask(port, '/link.txt')).status).toBe(404);
  expect((await ask(port, '/out/secret.txt')).status).toBe(404);
});

test.each(['100% & more.txt', 'Ümlaut.txt'])('a file may be called %s', async (name) => {
  const { port } = await start('/', { ...SITE, [name]: 'found' });
  expect((await ask(port, `/${encodeURIComponent(name)}`)).body.toString()).toBe('found');
});

test('a site without a page for missing files gets a plain one', async () => {
  const { port } = await start('/', { 'index.html': '' });
  const { status, body } = await ask(port, '/nothing');
  expect([status, body.toString()]).toEqual([404, 'Not found\n']);
});

test('a folder without its slash redirects to the one with it, on the same server', async () => {
  const { port } = await start();
  expect(await ask(port, '/about?q=x')).toMatchObject({ status: 301, headers: { location: '/about/?q=x' } });
  expect(await ask(port, '//about')).toMatchObject({ status: 301, headers: { location: '/about/' } });
});

test('with a sub-path, nothing outside it is served', async () => {
  const { port, address } = await start('/sub/path/');
  expect(address).toBe(`http://127.0.0.1:${port}/sub/path/`);
  expect((await ask(port, '/sub/path/about/')).status).toBe(200);
  expect(await ask(port, '/sub/path/about')).toMatchObject({
    status: 301,
    headers: { location: '/sub/path/about/' },
  });
  expect((await ask(port, '/about/')).status).toBe(404);
});

test('HEAD answers like GET without a body', async () => {
  const { port } = await start();
  const get = await ask(port, '/assets/app.css');
  const head = await ask(port, '/assets/app.css', { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
  expect(head.body.length).toBe(0);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is rejected', async (method) => {
  const { port } = await start();
  expect(await ask(port, '/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('a compressed file beside one is sent to who takes it', async () => {
  const files = { ...SITE, 'assets/app.js.gz': gzipSync(SITE['assets/app.js']) };
  const { port } = await start('/', files);
  const { headers, body } = await ask(port, '/assets/app.js', { headers: { 'accept-encoding': 'gzip' } });
  expect([headers['content-encoding'], headers['content-type']]).toEqual([
    'gzip',
    'text/javascript;charset=utf-8',
  ]);
  expect(gunzipSync(body).toString()).toBe(SITE['assets/app.js']);
  expect((await ask(port, '/assets/app.js')).body.toString()).toBe(SITE['assets/app.js']);
});

test('a file that a browser has is not sent again until it changes', async () => {
  const { port, folder } = await start();
  const { headers } = await ask(port, '/feed.xml');
  const again = { headers: { 'if-none-match': String(headers.etag) } };
  expect((await ask(port, '/feed.xml', again)).status).toBe(304);
  await writeFile(join(folder, 'dist', 'feed.xml'), '<feed><title/></feed>');
  expect((await ask(port, '/feed.xml', again)).body.toString()).toBe('<feed><title/></feed>');
});

test.each([
  ['/sub/path/assets/app.css', 200],
  ['/sub/path/about/', 200],
  ['/sub/path/', 200],
  ['/sub/path/no/such/page', 404],
  ['/sub/other/assets/app.css', 404],
  ['/about/', 200],
])('finds files that 404.html addresses from the path of the published site: %s', async (path, status) => {
  const lost = '<!doctype html><link rel="stylesheet" href="/sub/path/assets/app.css">';
  const { port } = await start('/', { ...SITE, '404.html': lost });
  expect((await ask(port, path)).status).toBe(status);
});

test('redirects a folder without its slash to a path below the published site', async () => {
  const lost = '<!doctype html><link rel="stylesheet" href="/sub/path/assets/app.css">';
  const { port } = await start('/', { ...SITE, '404.html': lost });
  const { status, headers } = await ask(port, '/sub/path/about');
  expect([status, headers.location]).toEqual([301, '/sub/path/about/']);
});
