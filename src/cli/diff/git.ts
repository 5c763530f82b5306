import { spawnSync } from 'node:child_process';
import { CommandError } from '../world.ts';

/** Runs git in a folder; returns its output, and throws a `GitError` if it fails. */
export type Git = (args: readonly string[], input?: string) => Buffer;

/** Git said no; the message is its first line. */
export class GitError extends Error {}

/**
 * Settings that keep git from running programs that a repository names and from asking or fetching; the commands used
 * here only read objects, and run no hook or filter.
 */
const SAFE = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap((one) => [
    '-c',
    one,
  ]),
];

/** A git hook sets these to its own repository and index. */
const UNSET = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** Git in a folder; arguments are passed as a list, never through a shell. */
export function openGit(folder: string): Git {
  const kept = Object.entries(process.env).filter(([name]) => !UNSET.includes(name));
  return (args, input = '') => {
    const { error, status, stdout, stderr } = spawnSync('git', [...SAFE, ...args], {
      cwd: folder,
      input,
      env: { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (error && 'code' in error && error.code === 'ENOENT')
      throw new CommandError('git was not found: install it, or compare folders');
    if (error) throw error;
    if (status !== 0) throw new GitError(stderr.toString().trim().split('\n', 1)[0]);
    return stdout;
  };
}
