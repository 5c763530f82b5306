import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLines } from '../../src/cli/lines.ts';

async function read(parts: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const { number, bytes } of toLines(Readable.from(parts))) {
    expect(number).toBe(lines.length + 1);
    lines.push(Buffer.from(bytes).toString());
  }
  return lines;
}

test.each([
  ['nothing', '', []],
  ['one line without a line break', 'a', ['a']],
  ['a final line break', 'a\n', ['a']],
  ['an empty line', 'a\n\nb', ['a', '', 'b']],
  ['Unicode line separators, which JSON may contain', 'a\u2028b\u2029c\u0085d', ['a\u2028b\u2029c\u0085d']],
  ['a carriage return', 'a\r\nb', ['a\r', 'b']],
])('reads %s', async (_, text, expected) => {
  expect(await read([Buffer.from(text)])).toEqual(expected);
});

test('finds the same lines however the stream is cut, even within a character', async () => {
  const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '').toWellFormed());
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.array(fc.nat(40)), async (lines, cuts) => {
      const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
      const parts: Uint8Array[] = [];
      let at = 0;
      for (const cut of [...cuts, bytes.length]) {
        parts.push(bytes.subarray(at, at + cut));
        at += cut;
      }
      expect(await read(parts)).toEqual(lines);
    }),
  );
});
