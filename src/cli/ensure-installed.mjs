// Plain JavaScript for Node 20: this runs on a fresh clone, before anything is installed.
//
//   node src/cli/ensure-installed.mjs [SCRIPT ARGS…]
//
// installs what package-lock.json lists, unless node_modules has it already, then runs SCRIPT under the Node that
// was installed with it. The script is started here and not with `&&` in package.json, because a shell remembers
// where it found `node`, and does not pass on signals.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findInstallProblem } from './installed.mjs';
import { chooseNode, NO_NODE, runNode } from './project-node.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Error codes that npm prints, and what to do about each. */
const CURES = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/,
    'The npm registry cannot be reached. Connect to the network (or set npm_config_registry) and run the command again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    `Permission denied. Make ${root} and the npm cache (npm config get cache) writable for your user.`,
  ],
  [/ENOSPC/, 'The disk is full. The installation needs about 900 MB.'],
  [
    /EUSAGE/,
    'package.json and package-lock.json do not agree. Run `npm install` and commit package-lock.json.',
  ],
  [/EINTEGRITY/, 'A package differs from package-lock.json. Run `npm cache clean --force` and try again.'],
];

function say(text) {
  process.stderr.write(`${text}\n`);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs npm, the one that runs us if there is one; resolves to its exit code and its error output. */
function npm(args) {
  const own = process.env.npm_execpath;
  const [command, first] = own && basename(own) === 'npm-cli.js' ? [process.execPath, [own]] : ['npm', []];
  const shell = command === 'npm' && process.platform === 'win32';
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    shell,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (part) => {
    errors += part;
    process.stderr.write(part);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, errors: error.code ?? error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, errors }));
  });
}

async function install(reason) {
  say(`newsgloss: ${reason}: running npm ci …`);
  const started = Date.now();
  const { code, errors } = await npm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]);
  if (code === 0) return say(`newsgloss: installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  const cure =
    errors === 'ENOENT'
      ? 'npm is not on PATH. Install Node from nodejs.org; npm comes with it.'
      : CURES.find(([sign]) => sign.test(errors))?.[1];
  say(`newsgloss: npm ci failed. ${cure ?? 'See its message above.'}`);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  say(`newsgloss: Node ${process.versions.node} is too old: install Node 20 or later.`);
  process.exit(1);
}
const lock = readJson('package-lock.json');
if (lock === undefined) {
  say(
    `newsgloss: ${join(root, 'package-lock.json')} is missing or broken: restore it with \`git checkout package-lock.json\`.`,
  );
  process.exit(1);
}
const problem = findInstallProblem(lock, readJson('node_modules/.package-lock.json'));
if (problem !== undefined) await install(problem);
const [script, ...args] = process.argv.slice(2);
if (script !== undefined) {
  const node = chooseNode();
  if (node === undefined) {
    process.stderr.write(NO_NODE);
    process.exit(1);
  }
  process.exitCode = await runNode(node, [script, ...args]);
}
