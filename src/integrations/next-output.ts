import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkOutputPath } from '../schemas/output-path.ts';
import { digestContents } from './changed-files.ts';

/** A site as it is put together: the new files are in a folder, the unchanged ones still in the last site. */
export class NextOutput {
  readonly folder: string;
  readonly #made = new Set<string>();
  readonly #written = new Set<string>();
  readonly #digests = new Map<string, string>();

  /** `folder` is empty. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Digests of all files so far, by path. */
  get digests(): ReadonlyMap<string, string> {
    return this.#digests;
  }

  /** The files that are in the folder. */
  get written(): ReadonlySet<string> {
    return this.#written;
  }

  /** Writes a file and returns its digest; throws an `OutputPathError` for a path that could lead out of the folder. */
  write(path: string, contents: string | Uint8Array): string {
    const digest = digestContents(contents);
    writeFileSync(this.#prepare(path), contents);
    this.note(path, digest);
    return digest;
  }

  copy(path: string, from: string, digest: string): void {
    // Follows links: the output must be complete without the folder it was made from.
    copyFileSync(from, this.#prepare(path));
    this.note(path, digest);
  }

  /** Leaves a file of the last site where it is. */
  keep(path: string, digest: string): void {
    this.#digests.set(path, digest);
  }

  /** Notes a file that was written into the folder. */
  note(path: string, digest: string): void {
    this.#written.add(path);
    this.#digests.set(path, digest);
  }

  #prepare(path: string): string {
    const file = join(this.folder, checkOutputPath(path));
    this.#makeFolder(dirname(file));
    return file;
  }

  /** Every page has a folder of its own, so each is made with a single call, its parent being known. */
  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    if (folder.length > this.folder.length) this.#makeFolder(dirname(folder));
    try {
      mkdirSync(folder);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    this.#made.add(folder);
  }
}
