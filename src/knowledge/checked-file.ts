import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Length of the SHA-256 at the start of the file, computed over the rest. */
const CHECKSUM_BYTES = 32;

/** Reads a file that `writeCheckedFile` wrote, into shared memory; undefined if it is missing or damaged. */
export function readCheckedFile(path: string): SharedArrayBuffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const checksum = readBytes(file, new Uint8Array(CHECKSUM_BYTES), 0);
    const buffer = new SharedArrayBuffer(Math.max(0, fstatSync(file).size - CHECKSUM_BYTES));
    const bytes = readBytes(file, new Uint8Array(buffer), CHECKSUM_BYTES);
    return checksum && bytes && checksumOf(bytes).equals(checksum) ? buffer : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Fills `bytes` from a position in a file; undefined if the file ends first. */
function readBytes(file: number, bytes: Uint8Array, from: number): Uint8Array | undefined {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at);
    if (read === 0) return undefined;
    at += read;
  }
  return bytes;
}

/** Writes a file with its checksum, atomically. */
export function writeCheckedFile(path: string, buffer: ArrayBufferLike): void {
  const bytes = new Uint8Array(buffer);
  mkdirSync(dirname(path), { recursive: true });
  // A damaged disk or a mistake may have left a folder there, which a file cannot replace.
  rmSync(path, { recursive: true, force: true });
  writeFileAtomic.sync(path, Buffer.concat([checksumOf(bytes), bytes]));
}

function checksumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
