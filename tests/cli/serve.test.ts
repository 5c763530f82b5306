import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainPort, parsePort } from '../../src/cli/serve-on-port.ts';
import { serve } from '../serve.ts';
import { makeFolder, runIn } from './world.ts';

const SITE = { 'dist/index.html': '<!doctype html>' };

test('prints the address where it serves, and exits cleanly when it is stopped', async () => {
  const site = await makeFolder(SITE);
  const { code, stdout } = await runIn(site, ['serve', '--port', '0']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ at http:\/\/127\.0\.0\.1:\d+\/ /);
});

test('answers until it is stopped', async () => {
  const site = await makeFolder(SITE);
  const free = await serve(join(site, 'dist'));
  await free.close();
  let status = 0;
  const stopped = async () => {
    // Requests before the server listens; it does by the second attempt.
    for (let tries = 0; status === 0 && tries < 50; tries++) {
      status = await fetch(free.address).then(
        (answer) => answer.status,
        () => new Promise((later) => setTimeout(later, 20, 0)),
      );
    }
  };
  const { code } = await runIn(site, ['serve'], {
    env: { PORT: String(free.port) },
    stopped,
  });
  expect([code, status]).toEqual([0, 200]);
});

test('a requested port that is in use is an error that says so', async () => {
  const site = await makeFolder(SITE);
  const other = await serve(join(site, 'dist'));
  const { code, stderr } = await runIn(site, ['serve'], { env: { PORT: String(other.port) } });
  await other.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`port ${other.port} is in use`);
});

test('says how to build a site if there is none', async () => {
  const site = await makeFolder();
  const { code, stderr } = await runIn(site, ['serve', '--port', '0']);
  expect(code).toBe(1);
  expect(stderr).toContain('newsgloss serve --build');
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['0', 0],
  ['8080', 8080],
])('reads the port %j as %j', (value, expected) => {
  expect(parsePort(value)).toBe(expected);
});

test.each(['http', '-1', '65536', '80.5', '0x'])('rejects the port %j', (value) => {
  expect(() => parsePort(value)).toThrow(/is not a port/);
});

test.each([80, 443])('says that port %i needs permission, and what to do', (port) => {
  expect(explainPort(port, 'EACCES')).toBe(
    `Permission denied for port ${port}: choose one above 1023, or leave out --port and PORT to get a free one`,
  );
});

test('serves the folder given by --out, relative to the current folder and without a site', async () => {
  const folder = await makeFolder({ 'here/public/index.html': '<!doctype html><title>here</title>' });
  const here = join(folder, 'here');
  let page = '';
  const free = await serve(folder);
  await free.close();
  const stopped = async () => {
    for (let tries = 0; page === '' && tries < 50; tries++) {
      page = await fetch(free.address).then(
        (answer) => answer.text(),
        () => new Promise<string>((later) => setTimeout(later, 20, '')),
      );
    }
  };
  const { code, stdout } = await runIn(here, ['serve', '--out', 'public', '--port', String(free.port)], {
    env: { NEWSGLOSS_SITE: undefined },
    stopped,
  });
  expect([code, page]).toEqual([0, '<!doctype html><title>here</title>']);
  expect(stdout).toContain(join(here, 'public'));
});

test('an --out without a built site is an error with the folder and the command that builds it', async () => {
  const site = await makeFolder(SITE);
  const { code, stderr } = await runIn(site, ['serve', '--out', 'other', '--port', '0']);
  expect(code).toBe(1);
  expect(stderr).toContain(join(site, 'other'));
  expect(stderr).toContain('newsgloss serve --build --out other');
});
