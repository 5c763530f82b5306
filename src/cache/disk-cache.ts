import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Cache } from './cache.ts';
import { engineFolder } from './engine.ts';

/** Length of the SHA-256 at the start of an entry's file, computed over the rest. */
const CHECKSUM_BYTES = 32;

const DAY = 86_400_000;
/** An entry that was not used for this long is removed. */
const KEPT = 30 * DAY;

/** The entry that is written when old ones are removed. */
const PRUNED = 'pruned';

/**
 * A cache in a folder, an entry a file. Files are written atomically and start with a checksum, so that a damaged one
 * counts as missing. The folder may be deleted at any time, and several processes may use it. If it can't be written,
 * nothing is kept.
 */
export class DiskCache implements Cache {
  readonly folder: string;

  constructor(folder: string = join(engineFolder, '.newsgloss', 'cache')) {
    this.folder = folder;
  }

  read(key: string): Uint8Array | undefined {
    let file: number | undefined;
    try {
      file = openSync(join(this.folder, key), 'r');
      const whole = readFileSync(file);
      const contents = whole.subarray(CHECKSUM_BYTES);
      if (!checksumOf(contents).equals(whole.subarray(0, CHECKSUM_BYTES))) return undefined;
      if (Date.now() - fstatSync(file).mtimeMs > DAY) noteUse(file);
      return contents;
    } catch (error) {
      if (isSystemError(error)) return undefined;
      throw error;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  has(key: string): boolean {
    return existsSync(join(this.folder, key));
  }

  write(key: string, contents: string | Uint8Array): void {
    const bytes = Buffer.from(contents);
    const path = join(this.folder, key);
    const whole = Buffer.concat([checksumOf(bytes), bytes]);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileAtomic.sync(path, whole, { fsync: false });
    } catch (error) {
      if (!isSystemError(error)) throw error;
      tryAgain(path, whole);
    }
  }

  /** Removes what was not used for a month; looks for it once a day. */
  prune(): void {
    try {
      const last = statSync(join(this.folder, PRUNED), { throwIfNoEntry: false });
      if (last && Date.now() - last.mtimeMs < DAY) return;
      for (const name of readdirSync(this.folder)) {
        const path = join(this.folder, name);
        const stats = statSync(path, { throwIfNoEntry: false });
        if (stats && Date.now() - stats.mtimeMs > KEPT) rmSync(path, { recursive: true, force: true });
      }
      this.write(PRUNED, '');
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }
}

function noteUse(file: number): void {
  try {
    futimesSync(file, new Date(), new Date());
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** A damaged disk or a mistake may have left a folder there, which a file cannot replace. */
function tryAgain(path: string, contents: Buffer): void {
  try {
    rmSync(path, { recursive: true, force: true });
    writeFileAtomic.sync(path, contents, { fsync: false });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function checksumOf(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
