import type { Readable, Writable } from 'node:stream';

/** All that a command may touch of what is around it, so that a test can give it another world. */
export interface World {
  /** The folder that holds `content/`, and `dist/` once built. */
  readonly site: string;
  /** What FILE arguments are relative to. */
  readonly cwd: string;
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

/** What `newsgloss` ends with: all is well, the content has a problem, the command was called wrongly. */
export const exitCodes = { ok: 0, problem: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that cannot go on; the message says what, where and how to mend it. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.usage) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** Writes a line to standard error. */
export function say(world: World, line: string): void {
  world.stderr.write(`${line}\n`);
}
