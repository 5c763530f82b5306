import { emptyLedger, type Ledger } from '../anchors/ledger.ts';
import { readLedger } from '../anchors/read-ledger.ts';
import { createArchive } from '../archive/archive.ts';
import type { Cache } from '../cache/cache.ts';
import { type ReadAuthority, readAuthority } from '../knowledge/load-authority.ts';
import { createEntities } from '../knowledge/load-knowledge.ts';
import { type ReadOverlays, readOverlays } from '../knowledge/load-overlays.ts';
import { loadSite } from '../knowledge/load-site.ts';
import { type ReadReviews, readReviews } from '../review/read-reviews.ts';
import { type ContentError, listContentErrors, sortContentErrors } from '../schemas/content-error.ts';
import type { ContentFiles } from '../schemas/read-content.ts';
import type { Site } from '../schemas/site.ts';
import { Annotators } from './annotators.ts';
import type { ArticleMemory } from './article-cache.ts';
import { type CheckedOverlays, checkOverlays } from './check-overlays.ts';
import { findArticles } from './find-articles.ts';
import { findBadFormer } from './former-addresses.ts';
import { findBadIds, findEqualSlugs, identify, type LoadedArticle } from './identify-articles.ts';
import type { Article, Publication } from './publication.ts';
import { type ReadArticles, readAll, readHeads } from './read-articles.ts';
import { findStrayReviews, type ReviewedArticles, reviewArticles } from './review-articles.ts';

export interface LoadOptions {
  readonly files: ContentFiles;
  readonly cache: Cache;
  /** Whoever gives them closes them; they may be started already. */
  readonly annotators?: Annotators;
  /** Whether drafts are part of the publication; they are always checked. */
  readonly drafts?: boolean;
  /** Given again, it spares what was read before. */
  readonly memory?: ArticleMemory;
  /**
   * If a change of records affects many articles, only these files are annotated again; the others remain as they were
   * with the earlier records.
   */
  readonly first?: ReadonlySet<string>;
  /** Called for each article that had to be annotated. */
  progress?(done: number, of: number): void;
}

/** What was found in a site's `content/`. */
export interface LoadedPublication {
  /** Undefined if there are errors. */
  readonly publication: Publication | undefined;
  readonly errors: readonly ContentError[];
  /** What is valid but probably not intended. */
  readonly doubts: readonly ContentError[];
  /** Every article that could be annotated, drafts included. */
  readonly articles: readonly LoadedArticle[];
  /** How many files of articles there are, how many were annotated now, and how many still have to be. */
  readonly counts: { readonly found: number; readonly annotated: number; readonly postponed: number };
  /** The slugs of all articles and the ids of all records, valid or not; undefined where some are unknown. */
  readonly slugs: ReadonlySet<string> | undefined;
  readonly ids: ReadonlySet<string> | undefined;
  readonly overlays: CheckedOverlays;
}

/**
 * Loads a site: reads everything in `content/`, checks it, annotates what the cache does not know, gives the
 * quotations their ids and joins the articles. Collects all problems instead of throwing the first.
 */
export async function loadPublication(options: LoadOptions): Promise<LoadedPublication> {
  if (options.annotators) return load({ ...options, annotators: options.annotators });
  const annotators = new Annotators();
  try {
    return await load({ ...options, annotators });
  } finally {
    await annotators.close();
  }
}

async function load(options: LoadOptions & { readonly annotators: Annotators }): Promise<LoadedPublication> {
  const { files, cache, drafts = false } = options;
  const parts = readParts(files, cache);
  const { authority, ledger, found } = parts;
  const isReady = ledger !== undefined && authority !== undefined && authority.errors.length === 0;
  const sources = found?.files ?? [];
  const read = isReady ? await readAll(sources, authority, options) : readHeads(sources);
  const reviewed = review(read.articles, parts);
  const articles = identify(reviewed.articles, ledger ?? emptyLedger);
  const isWhole = found !== undefined && found.errors.length === 0 && read.slugs.length === sources.length;
  const slugs = isWhole ? new Set(read.slugs) : undefined;
  const overlays = await checkOverlays(parts.overlays?.overlays ?? new Map(), {
    slugs,
    entities: authority?.ids,
  });
  const errors = [
    ...parts.errors,
    ...[authority, parts.overlays, parts.reviews, found, reviewed].flatMap((part) => part?.errors ?? []),
    ...read.errors,
    ...findStray(read, slugs, parts),
    ...findEqualSlugs(articles),
    ...findBadIds(articles),
    ...findBadFormer(articles, [...(authority?.entities.values() ?? [])]),
    ...overlays.errors,
  ];
  return {
    publication: errors.length === 0 ? join(parts, articles, drafts) : undefined,
    errors: sortContentErrors(errors),
    doubts: [...(authority?.doubts ?? []), ...(found?.doubts ?? []), ...read.doubts, ...reviewed.doubts],
    articles,
    counts: { found: sources.length, annotated: read.annotated, postponed: read.postponed },
    slugs,
    ids: authority?.ids,
    overlays,
  };
}

/** The parts of a site that do not depend on each other; undefined where one cannot be read. */
interface Parts {
  readonly site: Site | undefined;
  readonly authority: ReadAuthority | undefined;
  readonly ledger: Ledger | undefined;
  readonly overlays: ReadOverlays | undefined;
  readonly reviews: ReadReviews | undefined;
  readonly found: ReturnType<typeof findArticles> | undefined;
  readonly errors: readonly ContentError[];
}

function readParts(files: ContentFiles, cache: Cache): Parts {
  const errors: ContentError[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      errors.push(...listContentErrors(error));
      return undefined;
    }
  };
  return {
    site: attempt(() => loadSite(files)),
    authority: attempt(() => readAuthority(files, cache)),
    ledger: attempt(() => readLedger(files)),
    overlays: attempt(() => readOverlays(files)),
    reviews: attempt(() => readReviews(files)),
    found: attempt(() => findArticles(files)),
    errors,
  };
}

/** The articles as their editors decided; unchanged where the records or the decisions cannot be read. */
function review(articles: ReadArticles['articles'], { authority, reviews }: Parts): ReviewedArticles {
  if (!authority || !reviews) return { articles, errors: [], doubts: [] };
  const records = [...authority.entities.values()];
  return reviewArticles(articles, reviews, {
    entities: createEntities(authority.entities),
    formerIds: new Map(
      records.flatMap(({ id, formerly }) => formerly.map((former) => [former, id] as const)),
    ),
    ids: authority.ids,
  });
}

function findStray(
  { articles }: Pick<ReadArticles, 'articles'>,
  slugs: ReadonlySet<string> | undefined,
  { reviews }: Parts,
): ContentError[] {
  if (!reviews || !slugs) return [];
  const former = articles.flatMap(({ frontMatter }) => frontMatter.formerly);
  return findStrayReviews(reviews, new Set([...slugs, ...former]));
}

function join(
  { site, authority, ledger, overlays }: Parts,
  loaded: readonly LoadedArticle[],
  drafts: boolean,
): Publication | undefined {
  if (!site || !authority || !ledger || !overlays) return undefined;
  const published = loaded.filter(({ frontMatter }) => drafts || !frontMatter.draft);
  const articles = published.map(({ places: _, ...article }): Article => article);
  const archive = createArchive(articles, [...authority.entities.values()]);
  return {
    site,
    ledger,
    archive,
    entities: archive.entities,
    overlays: new Map([...overlays.overlays].map(([slug, { overlay }]) => [slug, overlay])),
    articles: new Map(articles.map((article) => [article.slug, article])),
  };
}
