import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { listEntries } from './build-marker.ts';
import { digestOf } from './digest.ts';

/** The file that a successful build writes last; without it, nothing in the folder is trusted. */
const SEAL = 'seal.json';

const sealSchema = z.object({
  engine: z.string(),
  files: z.record(z.string(), z.string()),
  checksum: z.string(),
});
type Seal = z.infer<typeof sealSchema>;

/**
 * Files that a build keeps for the next one. A seal lists every file with its digest. It is removed when a build
 * starts and written again when the build has succeeded, so that later builds trust nothing from a killed build and
 * no damaged file.
 */
export class WorkFolder {
  readonly #folder: string;
  readonly #engine: string;
  #last: Seal | undefined;

  /** `engine` is the digest of the program; files from another version are not trusted. */
  constructor(folder: string, engine: string) {
    this.#folder = folder;
    this.#engine = engine;
  }

  /** Removes the seal. Empties the folder unless it is exactly as the last build left it. */
  open(): void {
    this.#last = this.#readValidSeal();
    if (!this.#last) rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
    rmSync(join(this.#folder, SEAL), { force: true });
  }

  /** Seals the folder after a successful build. */
  seal(): void {
    const files = digestAll(this.#folder);
    this.#writeSeal({ engine: this.#engine, files, checksum: checksumOf(this.#engine, files) });
  }

  /** Seals the folder again after a failed build, if the build had not changed anything in it yet. */
  sealIfUntouched(): void {
    if (this.#last && isSame(this.#last.files, digestAll(this.#folder))) this.#writeSeal(this.#last);
  }

  #writeSeal(seal: Seal): void {
    writeFileAtomic.sync(join(this.#folder, SEAL), JSON.stringify(seal));
  }

  #readValidSeal(): Seal | undefined {
    try {
      const seal = sealSchema.parse(JSON.parse(readFileSync(join(this.#folder, SEAL), 'utf8')));
      const { engine, files, checksum } = seal;
      const isValid = engine === this.#engine && checksum === checksumOf(engine, files);
      return isValid && isSame(files, digestAll(this.#folder)) ? seal : undefined;
    } catch {
      return undefined;
    }
  }
}

function checksumOf(engine: string, files: Seal['files']): string {
  return digestOf(engine, ...Object.entries(files).flat());
}

function isSame(a: Seal['files'], b: Seal['files']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Digests of all files in the folder except the seal, by path. */
function digestAll(folder: string): Seal['files'] {
  if (!existsSync(folder)) return {};
  const entries = listEntries(folder).filter((file) => file !== SEAL);
  return Object.fromEntries(entries.map((file) => [file, digestFile(join(folder, file))]));
}

function digestFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64url');
}
