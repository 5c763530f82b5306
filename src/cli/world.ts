import type { Readable, Writable } from 'node:stream';

/** What a command gets from the process that runs it; a test hands in its own. */
export interface Surroundings {
  /** The folder in which the user called; FILE and DIR arguments are relative to it. */
  readonly cwd: string;
  /**
   * What the user types before the name of a command: "newsgloss", "npx newsgloss", "npm run newsgloss --"; in a
   * `World` with the --site that was given.
   */
  readonly invocation: string;
  readonly stdin: Readable;
  /** Results, nothing else. */
  readonly stdout: Writable;
  /** Progress, guesses, doubts and errors. */
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day as an ISO date, UTC. */
  today(): string;
  /** Resolves when the user or the system asks to stop (SIGINT, SIGTERM). */
  stopped(): Promise<void>;
}

/** Everything outside of it that a command may use, so that a test can replace it. */
export interface World extends Surroundings {
  /** The folder that holds `content/`, and `dist/` once built; reading it throws a `CommandError` where there is none. */
  readonly site: string;
  /** The same for commands that also work without a site. */
  readonly siteIfAny: string | undefined;
}

/** What `newsgloss` ends with: success, a problem in the content, a wrong call. */
export const exitCodes = { ok: 0, problem: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that cannot go on; the message says what is wrong, where, and how to fix it. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.usage) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** Writes a line to standard error. */
export function say(world: Surroundings, line: string): void {
  world.stderr.write(`${line}\n`);
}
