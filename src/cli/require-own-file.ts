import { readFile, realpath } from 'node:fs/promises';
import { CommandError } from './world.ts';

/** A file that a command is about to write, and how to tell an earlier result of that command from other files. */
export interface OwnFile {
  readonly path: string;
  /** The command's input, which is never overwritten. */
  readonly input: string;
  /** Whether an existing file is an earlier result. */
  isResult(bytes: Uint8Array): boolean;
}

/** Throws if a file exists that the command did not write, or if it is the command's own input. */
export async function requireOwnFile({ path, input, isResult }: OwnFile): Promise<void> {
  const bytes = await readIfAny(path);
  if (bytes === undefined) return;
  if ((await realpath(path)) === (await realpath(input).catch(() => input)))
    throw new CommandError(`${path} is the input: choose another file to write to`);
  if (!isResult(bytes))
    throw new CommandError(`${path} exists and newsgloss did not write it: choose another file`);
}

async function readIfAny(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new CommandError(`${path} can't be read: ${error instanceof Error ? error.message : error}`);
  }
}
