import { randomUUID } from 'node:crypto';
import type { Cache } from '../cache/cache.ts';
import { digestEngine, digestEngineFiles } from '../cache/engine.ts';
import {
  basemapAssets,
  clientAssets,
  describeBasemap,
  makeAssets,
  previewAssets,
} from '../integrations/assets.ts';
import { checkPublic } from '../integrations/check-public.ts';
import { importPages, preparePages } from '../integrations/pages-module.ts';
import { createSupply } from '../integrations/supply.ts';
import type { ArticleMemory } from '../publication/article-cache.ts';
import { loadPublication } from '../publication/load-publication.ts';
import type { Publication } from '../publication/publication.ts';
import {
  ContentError,
  ContentErrors,
  listContentErrors,
  sortContentErrors,
} from '../schemas/content-error.ts';
import { keepRead } from '../schemas/read-content.ts';
import { openSite } from '../schemas/site-folder.ts';
import { type ShownProblem, showProblem } from './shown-problem.ts';
import { type FileContents, SiteVersion } from './site-version.ts';

export interface PreviewOptions {
  /** The site's folder. */
  readonly site: string;
  readonly cache: Cache;
  /** Slugs of articles that somebody looks at; after a change, they come first. */
  listOpen(): Iterable<string>;
  /** Called whenever there is another version, or there are other problems. */
  changed(): void;
}

/** A site in memory that follows its content, drafts included. */
export class Preview {
  readonly #options: PreviewOptions;
  readonly #memory: ArticleMemory = new Map();
  /** Paths of the files of articles by their slugs. */
  #files: ReadonlyMap<string, string> = new Map();
  #engine = digestEngine();
  #current: SiteVersion | undefined;
  #publication: Publication | undefined;
  #problems: readonly ShownProblem[] = [];
  #ready: Promise<void> = Promise.resolve();
  /** How often the content was read. */
  #turns = 0;

  constructor(options: PreviewOptions) {
    this.#options = options;
  }

  /** The last version without problems; undefined if there was none yet. */
  get current(): SiteVersion | undefined {
    return this.#current;
  }

  /** What the last version without problems was made of. */
  get publication(): Publication | undefined {
    return this.#publication;
  }

  /** What is wrong with the content now. */
  get problems(): readonly ShownProblem[] {
    return this.#problems;
  }

  /** Resolves when all changes that `refresh` was told of are taken in. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** A file of the site, or one that its pages load only in a preview; undefined if there is none. */
  async read(file: string): Promise<FileContents | undefined> {
    const [folder, name] = file.split('/');
    const own = await makeAssets(previewAssets(this.#engine), this.#options.cache);
    const found = folder === 'assets' ? own.find((one) => one.name === name) : undefined;
    return found ? Buffer.from(found.contents, found.encoding) : this.#current?.read(file);
  }

  /**
   * Reads the content again. If there is a problem, the current version stays. If many articles must be annotated again,
   * those that somebody looks at come first, and another version with the others follows.
   */
  refresh(): Promise<void> {
    const turn = ++this.#turns;
    this.#ready = this.#ready.then(async () => {
      const open = [...this.#options.listOpen()].flatMap((slug) => this.#files.get(slug) ?? []);
      const postponed = await this.#load(turn, new Set(open));
      if (postponed) void this.#load(turn);
    });
    return this.#ready;
  }

  /** Loads and runs what the first change of an article would otherwise have to wait for. */
  async warmUp(): Promise<void> {
    const { annotateHere } = await import('../publication/annotate-here.ts');
    const source = '---\ntitle: Warm\nsummary: Warm\n---\n\n“It is warm,” Anna Lind said on Monday.\n';
    annotateHere([{ file: 'content/articles/warm.md', source }], {
      records: new Map(),
      cache: this.#options.cache,
      done: () => undefined,
    });
  }

  /** To be called when this program's files have changed. */
  forgetEngine(): void {
    this.#engine = digestEngineFiles();
  }

  /** Takes the content in, unless it was read again meanwhile; returns whether some articles are left for later. */
  async #load(turn: number, first?: ReadonlySet<string>): Promise<boolean> {
    let version = this.#current;
    let publication = this.#publication;
    let problems: readonly ShownProblem[] = [];
    let postponed = false;
    try {
      const loaded = await this.#loadVersion(first);
      ({ version, publication, postponed } = loaded);
    } catch (error) {
      problems = sortContentErrors(listErrors(error)).map((one) => showProblem(one, this.#options.site));
    }
    if (turn < this.#turns && !first) return false;
    this.#current = version;
    this.#publication = publication;
    this.#problems = problems;
    this.#options.changed();
    return postponed;
  }

  async #loadVersion(first: ReadonlySet<string> | undefined) {
    const { site, cache } = this.#options;
    const files = keepRead(openSite(site)); // pages are rendered when somebody opens them
    const { publication, errors, counts } = await loadPublication({
      files,
      cache,
      drafts: true,
      memory: this.#memory,
      ...(first ? { first } : {}),
    });
    const all = [...errors, ...checkPublic(site, { slugs: [], entities: [] })];
    if (!publication || all.length > 0) throw new ContentErrors(all);
    this.#files = new Map([...publication.articles.values()].map(({ slug, file }) => [slug, file]));
    const basemap = basemapAssets(site, files);
    const { createSiteRenderer } = await importPages(await preparePages(cache, this.#engine));
    const name = randomUUID();
    const renderer = createSiteRenderer({
      content: { ...publication, basemap: describeBasemap(files, basemap) },
      supply: createSupply({ files, cache, basemap }),
      preview: name,
    });
    const assets = [clientAssets(this.#engine), basemap];
    const version = new SiteVersion({ name, renderer, assets, cache, site });
    return { version, publication, postponed: counts.postponed > 0 };
  }
}

/** The problems of the content, or one that says what went wrong in our code, which must not end a preview. */
function listErrors(error: unknown): readonly ContentError[] {
  try {
    return listContentErrors(error);
  } catch {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [
      new ContentError(
        { file: 'newsgloss' },
        `internal error; please report it with the text that caused it:\n${stack}`,
      ),
    ];
  }
}
