import { readFileSync } from 'node:fs';
import { CommandError } from './world.ts';

/** A corpus file's text; throws a `CommandError` that says why it cannot be read. */
export function readCorpus(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
