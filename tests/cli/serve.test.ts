import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toPort } from '../../src/cli/static-port.ts';
import { serve } from '../serve.ts';
import { makeFolder, runIn } from './world.ts';

const SITE = { 'dist/index.html': '<!doctype html>' };
const environment = (site: string, more: Readonly<Record<string, string>> = {}) => ({
  env: { NEWSGLOSS_SITE: site, ...more },
});

test('prints the address that it serves at, and ends well when it is stopped', async () => {
  const site = await makeFolder(SITE);
  const { code, stdout } = await runIn(site, ['serve', '--port', '0'], environment(site));
  expect(code).toBe(0);
  expect(stdout).toMatch(/ at http:\/\/127\.0\.0\.1:\d+\/ /);
});

test('answers while it is not stopped', async () => {
  const site = await makeFolder(SITE);
  const free = await serve(join(site, 'dist'));
  await free.close();
  let status = 0;
  const stopped = async () => {
    // Asked before the server listens; it does by the time of the second turn.
    for (let tries = 0; status === 0 && tries < 50; tries++) {
      status = await fetch(free.address).then(
        (answer) => answer.status,
        () => new Promise((later) => setTimeout(later, 20, 0)),
      );
    }
  };
  const { code } = await runIn(site, ['serve'], {
    ...environment(site, { PORT: String(free.port) }),
    stopped,
  });
  expect([code, status]).toEqual([0, 200]);
});

test('a port asked for and taken is an error that says so', async () => {
  const site = await makeFolder(SITE);
  const other = await serve(join(site, 'dist'));
  const { code, stderr } = await runIn(site, ['serve'], environment(site, { PORT: String(other.port) }));
  await other.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`port ${other.port} is taken`);
});

test('without a built site it says how to get one', async () => {
  const site = await makeFolder();
  const { code, stderr } = await runIn(site, ['serve', '--port', '0'], environment(site));
  expect(code).toBe(1);
  expect(stderr).toContain('newsgloss serve --build');
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['0', 0],
  ['8080', 8080],
])('reads the port %j as %j', (value, expected) => {
  expect(toPort(value)).toBe(expected);
});

test.each(['http', '-1', '65536', '80.5', '0x'])('refuses the port %j', (value) => {
  expect(() => toPort(value)).toThrow(/is no port/);
});
