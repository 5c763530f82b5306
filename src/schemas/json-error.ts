import { findFirstIndex } from '../math/binary-search.ts';

/** What is wrong with a JSON source and where, in UTF-16 code units from its start. */
export interface JsonError {
  readonly offset: number;
  readonly reason: string;
}

/** The first fault of a JSON source; undefined where it is sound. V8 tells the place only of some, so it is sought. */
export function findJsonError(source: string): JsonError | undefined {
  const message = toMessage(source);
  if (message === undefined) return undefined;
  const reason = message.replace(
    /(?:,? (?:\.{3})?"[\s\S]*)? (?:is not valid JSON|(?:in JSON )?at position [\s\S]*)$/,
    '',
  );
  return { offset: findFault(source), reason };
}

/** Halves the way to the shortest beginning that no more text could mend. */
function findFault(source: string): number {
  const tooLong = findFirstIndex(source.length + 1, (length) => !couldGoOn(source.slice(0, length)), 1);
  return tooLong - 1;
}

function couldGoOn(beginning: string): boolean {
  const message = toMessage(beginning);
  if (message === undefined || message === 'Unexpected end of JSON input') return true;
  return Number(/ at position (\d+)/.exec(message)?.[1] ?? -1) === beginning.length;
}

function toMessage(source: string): string | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
