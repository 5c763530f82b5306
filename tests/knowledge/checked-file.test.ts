import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCheckedFile, writeCheckedFile } from '../../src/knowledge/checked-file.ts';
import { makeFolder } from '../cli/world.ts';
import { damages } from '../damage.ts';

const BYTES = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);

test('reads what was written', async () => {
  const path = join(await makeFolder(), 'a/b.bin');
  writeCheckedFile(path, BYTES.buffer);
  expect(new Uint8Array(readCheckedFile(path) ?? new ArrayBuffer(0))).toEqual(BYTES);
});

test.each(damages)('does not read a file that is %s, and can write it again', async (_, damage) => {
  const path = join(await makeFolder(), 'b.bin');
  writeCheckedFile(path, BYTES.buffer);
  damage(path);
  expect(readCheckedFile(path)).toBeUndefined();
  writeCheckedFile(path, BYTES.buffer);
  expect(readCheckedFile(path)?.byteLength).toBe(BYTES.length);
});
