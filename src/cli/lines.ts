import { toBytes } from './read-input.ts';

const NEW_LINE = 0x0a;

/** A line of a stream as bytes, without its end; `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * Splits a stream of bytes at `\n`, with no more than one line and one chunk in memory. Node's readline also
 * splits at U+2028, which JSON may contain.
 */
export async function* toLines(stream: AsyncIterable<unknown>): AsyncGenerator<Line> {
  let number = 0;
  let begun: Uint8Array[] = [];
  for await (const chunk of stream) {
    let rest = toBytes(chunk);
    for (let end = rest.indexOf(NEW_LINE); end >= 0; end = rest.indexOf(NEW_LINE)) {
      yield { number: ++number, bytes: Buffer.concat([...begun, rest.subarray(0, end)]) };
      begun = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) begun.push(rest);
  }
  if (begun.length > 0) yield { number: ++number, bytes: Buffer.concat(begun) };
}
