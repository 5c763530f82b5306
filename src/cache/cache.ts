/** What was made before, by a key that depends on everything it was made from. An entry may be lost at any time. */
export interface Cache {
  /** The bytes written last under this key; undefined if they are lost or damaged. */
  read(key: string): Uint8Array | undefined;
  /** Whether there is an entry; reading it may still show that it is damaged. */
  has(key: string): boolean;
  /** Keeps bytes or text, if that is possible. */
  write(key: string, contents: string | Uint8Array): void;
  /** Removes entries that were not used for long. */
  prune(): void;
  /** The folder in which other threads and processes find the same entries; undefined if there is none. */
  readonly folder: string | undefined;
}

/** Reads an entry as text. */
export function readText(cache: Cache, key: string): string | undefined {
  const bytes = cache.read(key);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** A cache that lives as long as this process. */
export class MemoryCache implements Cache {
  readonly folder = undefined;
  readonly #entries = new Map<string, Uint8Array>();

  read(key: string): Uint8Array | undefined {
    return this.#entries.get(key);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  write(key: string, contents: string | Uint8Array): void {
    this.#entries.set(key, Buffer.from(contents));
  }

  prune(): void {
    // Nothing lives longer than this process.
  }
}
