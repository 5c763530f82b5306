import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A preview of a site, in a process of its own. */
export interface RunningPreview {
  readonly address: string;
  stop(signal?: NodeJS.Signals): void;
}

/** Starts `newsgloss dev` for the site of a folder, on any free port. */
export async function startPreview(folder: string): Promise<RunningPreview> {
  const script = join(import.meta.dirname, '..', '..', 'src', 'cli', 'newsgloss.mjs');
  const child = spawn(process.execPath, [script, 'dev', '--port', '0'], {
    env: { ...process.env, NEWSGLOSS_SITE: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await readAddress(child);
  return {
    address,
    stop(signal = 'SIGINT') {
      child.removeAllListeners('exit');
      child.kill(signal);
    },
  };
}

/** The address that the preview prints when it is ready. */
function readAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!process.stdout) throw new RangeError('no output to read');
    createInterface(process.stdout).on('line', (line) => {
      const address = /http:\S+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
    process.once('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
  });
}
