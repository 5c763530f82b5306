import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makeFolder, makeSite } from './world.ts';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** Installs newsgloss as npm would, below node_modules, next to its packages. */
async function installPackage(): Promise<string> {
  const folder = await makeFolder();
  const own = join(folder, 'node_modules', 'newsgloss');
  await mkdir(own, { recursive: true });
  for (const part of ['src', 'package.json', 'content/entities'])
    await cp(join(root, part), join(own, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(own, 'node_modules'), 'junction');
  return folder;
}

test('runs when installed as a package, with its own records if the caller has none', async () => {
  const folder = await installPackage();
  const script = join(folder, 'node_modules', 'newsgloss', 'src', 'cli', 'newsgloss.mjs');
  const running = run(process.execPath, [script, 'annotate', '--plain', '-'], { cwd: folder });
  running.child.stdin?.end('“We tried,” a fisherman said.\n');
  const { stdout, stderr } = await running;
  expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', quotations: [{ speaker: null }] });
  expect(stderr).toBe('');
}, 60_000);

test('passes on its exit code', async () => {
  const folder = await installPackage();
  const script = join(folder, 'node_modules', 'newsgloss', 'src', 'cli', 'newsgloss.mjs');
  await expect(run(process.execPath, [script, 'frobnicate'], { cwd: folder })).rejects.toMatchObject({
    code: 2,
  });
}, 60_000);

test.each(['SIGTERM', 'SIGINT'] as const)(
  'serves until %s and then exits cleanly',
  async (signal) => {
    const site = await makeSite({ 'dist/index.html': '<!DOCTYPE html>' });
    const script = join(root, 'src', 'cli', 'newsgloss.mjs');
    const server = spawn(process.execPath, [script, 'serve', '--port', '0'], {
      env: { ...process.env, NEWSGLOSS_SITE: site },
    });
    const [line] = await once(server.stdout, 'data');
    const address = /http:\S+/.exec(String(line))?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    server.kill(signal);
    expect(await once(server, 'exit')).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  },
  60_000,
);

test('exits when npm, which started it through a shell, exits', async () => {
  const site = await makeSite({ 'dist/index.html': '<!DOCTYPE html>' });
  const script = join(root, 'src', 'cli', 'newsgloss.mjs');
  // A shell that does not pass on signals, as npm may use.
  const shell = spawn('sh', ['-c', `'${process.execPath}' '${script}' serve --port 0; true`], {
    env: { ...process.env, NEWSGLOSS_SITE: site, npm_lifecycle_event: 'start' },
  });
  const [line] = await once(shell.stdout, 'data');
  const address = /http:\S+/.exec(String(line))?.[0] ?? '';
  shell.kill('SIGTERM');
  // The server keeps the pipe open until it exits.
  await once(shell.stdout, 'close');
  await expect(fetch(address)).rejects.toThrow();
}, 60_000);

test('a reader that closes the pipe early is not an error', async () => {
  const script = join(root, 'src', 'cli', 'newsgloss.mjs');
  const site = await makeSite();
  const lines = Array.from(
    { length: 3000 },
    (_, i) => `{"id":"${i}","text":"“We tried,” a fisherman said."}\n`,
  ).join('');
  const annotating = spawn(process.execPath, [script, 'annotate', '--ndjson'], {
    env: { ...process.env, NEWSGLOSS_SITE: site },
  });
  annotating.stdin.on('error', () => {});
  annotating.stdin.end(lines);
  await once(annotating.stdout, 'data');
  annotating.stdout.destroy();
  let complaints = '';
  annotating.stderr.on('data', (part) => {
    complaints += part;
  });
  const [code] = await once(annotating, 'exit');
  expect([code, complaints]).toEqual([0, '']);
}, 60_000);
