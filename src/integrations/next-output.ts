import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkOutputPath } from '../schemas/output-path.ts';
import { digestContents } from './changed-files.ts';

/** A folder in which a site is put together from new files and from unchanged ones of the last site. */
export class NextOutput {
  readonly folder: string;
  readonly #last: string;
  readonly #made = new Set<string>();
  readonly #digests = new Map<string, string>();

  /** `folder` is empty; `last` is the folder of the last site, on the same disk if it exists. */
  constructor(folder: string, last: string) {
    this.folder = folder;
    this.#last = last;
  }

  /** Digests of all files so far, by path. */
  get digests(): ReadonlyMap<string, string> {
    return this.#digests;
  }

  /** Writes a file and returns its digest; throws an `OutputPathError` for a path that could lead out of the folder. */
  write(path: string, contents: string | Uint8Array): string {
    const digest = digestContents(contents);
    writeFileSync(this.#prepare(path, digest), contents);
    return digest;
  }

  copy(path: string, from: string, digest: string): void {
    // Follows links: the output must be complete without the folder it was made from.
    copyFileSync(from, this.#prepare(path, digest));
  }

  /** Takes over a file of the last site. */
  keep(path: string, digest: string): void {
    const target = this.#prepare(path, digest);
    const from = join(this.#last, path);
    try {
      linkSync(from, target);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && NO_LINKS.has(String(error.code)))) throw error;
      copyFileSync(from, target);
    }
  }

  /** Notes a file that a worker wrote into the folder. */
  note(path: string, digest: string): void {
    this.#digests.set(path, digest);
  }

  #prepare(path: string, digest: string): string {
    const file = join(this.folder, checkOutputPath(path));
    this.#digests.set(path, digest);
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

/** A disk without hard links says one of these. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'EXDEV',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EMLINK',
  'ENOSYS',
  'EINVAL',
]);
