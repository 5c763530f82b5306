import { execFile } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');

/** Commands for Chromium, in the order in which they are tried. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of a working Chromium: `CHROMIUM_BIN` (an error if it does not work), one on PATH, the one in the npm
 * package, or one from apt-get if we are root. If there is none, throws an error that says what to do.
 */
export async function findChromium(env: Environment = process.env): Promise<string> {
  if (env.CHROMIUM_BIN) {
    if (await runs(env.CHROMIUM_BIN)) return env.CHROMIUM_BIN;
    throw new Error(
      `CHROMIUM_BIN=${env.CHROMIUM_BIN} does not run: set it to the path of Chromium, or unset it to search for one`,
    );
  }
  for (const path of findOnPath(env)) if (await runs(path)) return path;
  const found = (await unpackPackage(env)) ?? (await installByApt(env));
  if (found) return found;
  throw new Error(
    'no Chromium here: install chromium, google-chrome or microsoft-edge, or set CHROMIUM_BIN to one',
  );
}

async function runs(path: string): Promise<boolean> {
  try {
    await run(path, ['--version'], { timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function findOnPath(env: Environment): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name + suffix))).filter(
    isExecutable,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks `@sparticuz/chromium` once, next to the packages, and returns a script that starts it with its own
 * libraries and fonts; only the browser needs them, so they stay out of our environment.
 */
async function unpackPackage(env: Environment): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const cache = join(root, 'node_modules', '.cache');
  const folder = join(cache, 'newsgloss-chromium');
  const script = join(folder, 'start.sh');
  if (!existsSync(script)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'chromium-'));
    // The package unpacks its libraries only if it detects Lambda, which it checks when it is imported.
    const code = "import('@sparticuz/chromium').then((it) => it.default.executablePath())";
    await run(process.execPath, ['-e', code], {
      cwd: root,
      env: { ...env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    writeFileSync(join(fresh, 'fonts', 'fonts.conf'), toFontSettings(folder));
    writeFileSync(join(fresh, 'start.sh'), START);
    chmodSync(join(fresh, 'start.sh'), 0o755);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  }
  return (await runs(script)) ? script : undefined;
}

const START = `#!/bin/sh
here=$(cd "\${0%/*}" && pwd)
export LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`;

/** The package's own settings point to /tmp/fonts, which is empty; without any font, a page can crash. */
function toFontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;
}

async function installByApt(env: Environment): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await run('/usr/bin/apt-get', ['update', '-qq'], options);
    await run('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  } catch (error) {
    throw new Error(
      'apt-get install chromium failed: install a Chromium by hand, or set CHROMIUM_BIN to one',
      { cause: error },
    );
  }
  return findChromium({ CHROMIUM_BIN: '/usr/bin/chromium' });
}
