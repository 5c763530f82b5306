import { join } from 'node:path';
import { type Cache, readText } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import type { PlannedPage, SiteRenderer } from '../pages/site-renderer.ts';
import { readMarker } from './build-marker.ts';
import { type BuiltPage, BuiltRecord } from './built-record.ts';
import { digestBuiltFile, listStates, recallStates } from './changed-files.ts';
import { fileOf } from './site-file.ts';

export interface LastBuildOptions {
  readonly cache: Cache;
  /** Digest of this program; what another version built is not used. */
  readonly engine: string;
}

/** The last build into a folder, as far as the cache knows it; without that, everything is rendered. */
export class LastBuild {
  readonly #out: string;
  readonly #cache: Cache;
  readonly #key: string;
  readonly #record: BuiltRecord | undefined;
  #digests: ReadonlyMap<string, string> | undefined;
  /** The files that the folder should have, as `readMarker` returns them; undefined if no build made it. */
  readonly listed: ReadonlyMap<string, string | undefined> | undefined;

  constructor(out: string, { cache, engine }: LastBuildOptions) {
    this.#out = out;
    this.#cache = cache;
    this.#key = digestOf(out);
    const json = readText(cache, `built-${this.#key}`);
    this.#record = json === undefined ? undefined : BuiltRecord.parse(json, engine);
    this.listed = readMarker(out);
  }

  /** Digest of what it was built from; undefined if that is not known. */
  get inputs(): string | undefined {
    return this.#record?.inputs;
  }

  /** Digests of the files that are in the folder as they were built, by path. */
  get digests(): ReadonlyMap<string, string> {
    this.#digests ??= this.#findDigests();
    return this.#digests;
  }

  #findDigests(): ReadonlyMap<string, string> {
    const states = readText(this.#cache, `states-${this.#key}`);
    if (states !== undefined) recallStates(this.#out, states);
    const untouched = new Map<string, string>();
    for (const [file, digest] of this.listed ?? [])
      if (digest !== undefined && digestBuiltFile(join(this.#out, file)) === digest)
        untouched.set(file, digest);
    return untouched;
  }

  /** Whether the folder has everything that was built. */
  get isWhole(): boolean {
    return this.digests.size + 1 === this.listed?.size; // the marker has no digest
  }

  /** A page that is in the folder as it would be rendered now. */
  findUnchanged(page: PlannedPage, renderer: SiteRenderer): BuiltPage | undefined {
    const built = this.#record?.findUnchanged(page, renderer);
    return built && this.digests.get(fileOf(page.path)) === built.digest ? built : undefined;
  }

  /** The files of a group of assets in the folder, by path with their digests; undefined if one is missing. */
  findAssets(key: string): ReadonlyMap<string, string> | undefined {
    const files = this.#record?.assets.get(key);
    const isThere = files?.every(([path, digest]) => this.digests.get(path) === digest);
    return files && isThere ? new Map(files) : undefined;
  }

  /** The record of the last build, from which what stays is carried over. */
  carryOver(page: PlannedPage, built: BuiltPage, record: BuiltRecord): void {
    record.add(page.path, built, this.#record?.answersTo(built.reads) ?? new Map());
  }

  /** Keeps what the next build needs to know of this one, which is in its place. */
  save(record: BuiltRecord, digests: ReadonlyMap<string, string>): void {
    this.#cache.write(`built-${this.#key}`, record.serialize());
    this.#cache.write(`states-${this.#key}`, listStates(this.#out, digests));
  }
}
