import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { engineFolder } from '../cache/engine.ts';
import { type AssetGroup, makeAssets } from '../integrations/assets.ts';
import { listCopies } from '../integrations/copy-public.ts';
import { fileOf } from '../integrations/site-file.ts';
import type { Reads } from '../pages/reader.ts';
import type { PlannedPage, RenderedPage, SiteRenderer } from '../pages/site-renderer.ts';

/** The page that a server sends for an address where there is nothing. */
const NOT_FOUND = '404.html';

export interface VersionOptions {
  /** Differs from that of every other version, also of another process. */
  readonly name: string;
  readonly renderer: SiteRenderer;
  /** Scripts, styles and map data. */
  readonly assets: readonly AssetGroup[];
  readonly cache: Cache;
  /** The site's folder. */
  readonly site: string;
}

/** What is in a file: made in memory, or copied from an absolute path, where it may be gone by now. */
export type FileContents = string | Uint8Array | { readonly from: string };

/** A page as a browser shows it. */
export interface ShownPage {
  readonly page: PlannedPage;
  readonly reads: Reads;
}

/** A site as it would be built from one state of its content. Files are rendered when somebody asks for them. */
export class SiteVersion {
  readonly name: string;
  readonly #options: VersionOptions;
  readonly #pages: ReadonlyMap<string, PlannedPage>;
  /** Absolute paths of the files that are only copied, by path in the site. */
  readonly #copies: ReadonlyMap<string, string>;
  readonly #rendered = new Map<PlannedPage, RenderedPage>();

  /** Throws `ContentErrors` if a file in `public/` would replace a page. */
  constructor(options: VersionOptions) {
    this.name = options.name;
    this.#options = options;
    this.#pages = new Map(options.renderer.plan().map((page) => [fileOf(page.path), page]));
    const folders = { defaults: join(engineFolder, 'public'), own: join(options.site, 'public') };
    this.#copies = new Map(
      listCopies({ ...folders, made: this.#pages.keys() }).map(({ path, from }) => [path, from]),
    );
  }

  /** Whether there is a page or file at a path relative to the site's root. */
  has(file: string): boolean {
    return this.#pages.has(file) || this.#copies.has(file);
  }

  /** The contents of a file; undefined if there is none. */
  async read(file: string): Promise<FileContents | undefined> {
    const page = this.#pages.get(file);
    if (page) return this.#render(page);
    const from = this.#copies.get(file);
    if (from !== undefined) return { from };
    return file.startsWith('assets/') ? this.#readAsset(file.slice('assets/'.length)) : undefined;
  }

  /** The page that says that there is nothing at an address. */
  async readNotFound(): Promise<string> {
    const page = this.#pages.get(NOT_FOUND);
    return page ? this.#render(page) : 'Not found';
  }

  /** What a browser shows for a path, if this version rendered it. */
  findShown(file: string): ShownPage | undefined {
    const page = this.#pageFor(file);
    const rendered = page && this.#rendered.get(page);
    return rendered && { page, reads: rendered.reads };
  }

  /** Whether a browser that shows this for a path shows what it would get now. */
  isSame(file: string, { page, reads }: ShownPage): boolean {
    const now = this.#pageFor(file);
    if (now?.path !== page.path || now.kind !== page.kind) return false;
    if (JSON.stringify(now.props) !== JSON.stringify(page.props)) return false;
    return [...reads].every(([key, digest]) => this.#options.renderer.digest(key) === digest);
  }

  /** Changes when a file of `public/` does, or when the scripts of the pages do. */
  get loaded(): string {
    const states = [...this.#copies].map(([path, from]) => {
      const stats = statSync(from, { throwIfNoEntry: false }); // it may be gone by now
      return `${path} ${stats?.mtimeMs} ${stats?.size}`;
    });
    return [...this.#options.assets.map(({ key }) => key), ...states].join('\n');
  }

  #pageFor(file: string): PlannedPage | undefined {
    return this.#pages.get(file) ?? this.#pages.get(NOT_FOUND);
  }

  async #render(page: PlannedPage): Promise<string> {
    const rendered = this.#rendered.get(page) ?? (await this.#options.renderer.render(page));
    this.#rendered.set(page, rendered);
    return rendered.contents;
  }

  async #readAsset(name: string): Promise<Uint8Array | undefined> {
    const { assets, cache } = this.#options;
    for (const group of assets) {
      const file = (await makeAssets(group, cache)).find((one) => one.name === name);
      if (file) return Buffer.from(file.contents, file.encoding);
    }
    return undefined;
  }
}
