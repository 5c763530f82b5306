import { z } from 'zod';
import type { PlannedPage, SiteRenderer } from '../pages/site-renderer.ts';

/** What is remembered of a file that a build rendered. */
export interface BuiltPage {
  readonly kind: string;
  readonly props: string;
  /** Keys of what it was made from. */
  readonly reads: readonly string[];
  /** Of its bytes. */
  readonly digest: string;
}

const recordSchema = z.object({
  engine: z.string(),
  inputs: z.string(),
  assets: z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.string()]))])),
  reads: z.array(z.tuple([z.string(), z.string()])),
  pages: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.string(), z.array(z.number().int().nonnegative())]),
  ),
});

/** The rendered files of a finished build, with the answers that they were made from. */
export class BuiltRecord {
  readonly engine: string;
  /** Digest of everything that the build read. */
  inputs = '';
  /** By the key of a group of assets, its files and their digests. */
  readonly assets = new Map<string, readonly (readonly [path: string, digest: string])[]>();
  readonly #pages: Map<string, BuiltPage>;
  readonly #answers: Map<string, string>;

  constructor(engine: string) {
    this.engine = engine;
    this.#pages = new Map();
    this.#answers = new Map();
  }

  add(path: string, page: BuiltPage, digests: ReadonlyMap<string, string>): void {
    this.#pages.set(path, page);
    for (const [key, digest] of digests) this.#answers.set(key, digest);
  }

  /** The page built at this path, if it would be rendered the same from what the renderer reads now. */
  findUnchanged({ path, kind, props }: PlannedPage, renderer: SiteRenderer): BuiltPage | undefined {
    const page = this.#pages.get(path);
    if (page?.kind !== kind || page.props !== JSON.stringify(props)) return undefined;
    const isSame = (key: string) => renderer.digest(key) === this.#answers.get(key);
    return page.reads.every(isSame) ? page : undefined;
  }

  /** The digests of answers by their keys. */
  answersTo(keys: readonly string[]): Map<string, string> {
    return new Map(keys.map((key) => [key, this.#answers.get(key) ?? '']));
  }

  serialize(): string {
    const keys = [...this.#answers.keys()];
    const index = new Map(keys.map((key, i) => [key, i]));
    return JSON.stringify({
      engine: this.engine,
      inputs: this.inputs,
      assets: [...this.assets],
      reads: [...this.#answers],
      pages: [...this.#pages].map(([path, { kind, props, digest, reads }]) => [
        path,
        kind,
        props,
        digest,
        reads.map((key) => index.get(key)),
      ]),
    });
  }

  /** Reads a serialized record; undefined if it is from another version. */
  static parse(json: string, engine: string): BuiltRecord | undefined {
    const { data } = recordSchema.safeParse(JSON.parse(json));
    if (data?.engine !== engine) return undefined;
    const record = new BuiltRecord(engine);
    record.inputs = data.inputs;
    for (const [key, files] of data.assets) record.assets.set(key, files);
    const keys = data.reads.map(([key]) => key);
    for (const [key, digest] of data.reads) record.#answers.set(key, digest);
    for (const [path, kind, props, digest, indexes] of data.pages)
      record.#pages.set(path, { kind, props, digest, reads: indexes.flatMap((i) => keys[i] ?? []) });
    return record;
  }
}
