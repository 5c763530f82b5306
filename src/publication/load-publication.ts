import { assignIds } from '../anchors/assign-ids.ts';
import { emptyLedger, type Ledger } from '../anchors/ledger.ts';
import { ledgerFile, readLedger } from '../anchors/read-ledger.ts';
import { createArchive } from '../archive/archive.ts';
import type { Cache } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import { type ReadAuthority, readAuthority } from '../knowledge/load-authority.ts';
import { createEntities } from '../knowledge/load-knowledge.ts';
import { type ReadOverlays, readOverlays } from '../knowledge/load-overlays.ts';
import { loadSite } from '../knowledge/load-site.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { ContentError, listContentErrors, sortContentErrors } from '../schemas/content-error.ts';
import { findNameFault } from '../schemas/output-path.ts';
import type { ContentFiles } from '../schemas/read-content.ts';
import type { Site } from '../schemas/site.ts';
import type { AnnotatedArticle, Place } from './annotate-article.ts';
import { ArticleCache, articleKey } from './article-cache.ts';
import { type CheckedOverlays, checkOverlays } from './check-overlays.ts';
import { type ArticleFile, findArticles } from './find-articles.ts';
import { problemError } from './problem.ts';
import type { Article, Publication } from './publication.ts';
import { RelevantRecords } from './relevant-records.ts';

export interface LoadOptions {
  readonly files: ContentFiles;
  readonly cache: Cache;
  /** Whether drafts are part of the publication; they are always checked. */
  readonly drafts?: boolean;
  /** Called for each article that had to be annotated. */
  progress?(done: number, of: number): void;
}

/** An article that was read and annotated, whether it is published or not. */
export interface LoadedArticle extends Article {
  /** Positions in the file of what messages may be about. */
  readonly places: readonly Place[];
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
  /** How many files of articles there are, and how many were annotated now. */
  readonly counts: { readonly found: number; readonly annotated: number };
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
  const { files, cache, drafts = false } = options;
  const parts = readParts(files, cache);
  const { authority, ledger, found } = parts;
  const isReady = ledger !== undefined && authority !== undefined && authority.errors.length === 0;
  const sources = found?.files ?? [];
  const read = isReady ? await readAll(sources, authority, options) : readHeads(sources);
  const articles = identify(read.articles, ledger ?? emptyLedger);
  const isWhole = found !== undefined && found.errors.length === 0 && read.slugs.length === sources.length;
  const slugs = isWhole ? new Set(read.slugs) : undefined;
  const overlays = await checkOverlays(parts.overlays?.overlays ?? new Map(), {
    slugs,
    entities: authority?.ids,
  });
  const errors = [
    ...parts.errors,
    ...[authority, parts.overlays, found].flatMap((part) => part?.errors ?? []),
    ...read.errors,
    ...findEqualSlugs(articles),
    ...findBadIds(articles),
    ...overlays.errors,
  ];
  return {
    publication: errors.length === 0 ? join(parts, articles, drafts) : undefined,
    errors: sortContentErrors(errors),
    doubts: [...(authority?.doubts ?? []), ...(found?.doubts ?? []), ...read.doubts],
    articles,
    counts: { found: found?.files.length ?? 0, annotated: read.annotated },
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
    found: attempt(() => findArticles(files)),
    errors,
  };
}

interface ReadArticles {
  readonly articles: readonly KeyedArticle[];
  readonly errors: readonly ContentError[];
  readonly doubts: readonly ContentError[];
  /** Of the files with valid front matter. */
  readonly slugs: readonly string[];
  readonly annotated: number;
}

interface KeyedArticle extends AnnotatedArticle {
  readonly file: string;
  readonly key: string;
}

/** Reads only the front matter of articles, which cannot be annotated because other parts are broken. */
function readHeads(files: readonly ArticleFile[]): ReadArticles {
  const slugs: string[] = [];
  const errors: ContentError[] = [];
  const doubts: ContentError[] = [];
  for (const { file, source } of files) {
    try {
      const head = readFrontMatter(source, file);
      slugs.push(head.frontMatter.slug);
      doubts.push(...head.doubts);
    } catch (error) {
      errors.push(...listContentErrors(error));
    }
  }
  return { articles: [], errors, doubts, slugs, annotated: 0 };
}

/** The articles of files, in their order, from the cache or annotated now. */
async function readAll(
  files: readonly ArticleFile[],
  { entities }: ReadAuthority,
  { cache, progress }: LoadOptions,
): Promise<ReadArticles> {
  const kept = new ArticleCache(cache, new RelevantRecords(createEntities(entities)));
  const keys = new Map(files.map((file) => [file, articleKey(file)]));
  const known = new Map<ArticleFile, AnnotatedArticle>();
  for (const [file, key] of keys) {
    const article = kept.read(key);
    if (article) known.set(file, article);
  }
  const fresh = files.filter((file) => !known.has(file));
  const errors: ContentError[] = [];
  let count = 0;
  // The annotator takes half a second to load.
  const { annotateArticles } =
    fresh.length > 0 ? await import('./annotate-articles.ts') : { annotateArticles: undefined };
  await annotateArticles?.(fresh, {
    records: entities,
    cache,
    done(file, result) {
      count++;
      progress?.(count, fresh.length);
      if ('problems' in result) errors.push(...result.problems.map(problemError));
      else {
        kept.write(keys.get(file) ?? '', result.article, result.tree);
        known.set(file, result.article);
      }
    },
  });
  const articles = [...keys].flatMap(([entry, key]) => {
    const article = known.get(entry);
    return article ? [{ ...article, file: entry.file, key }] : [];
  });
  return {
    articles,
    errors,
    doubts: articles.flatMap(({ doubts }) => doubts.map(problemError)),
    slugs: articles.map(({ frontMatter }) => frontMatter.slug),
    annotated: count,
  };
}

/** Gives every quotation its id. This needs all articles, since an id is unique within the site. */
function identify(articles: readonly KeyedArticle[], ledger: Ledger): LoadedArticle[] {
  const ids = assignIds(
    articles.map(({ frontMatter, record }) => ({ ...record, id: frontMatter.slug })),
    ledger,
  );
  return articles.map(({ frontMatter, record, pictures, places, digest, file, key }, i) => {
    const own = ids[i] ?? [];
    const quotations = record.quotations.map((quotation, n) => ({ id: own[n] ?? '', ...quotation }));
    const { slug } = frontMatter;
    return {
      slug,
      frontMatter,
      record: { id: slug, ...record, quotations },
      pictures,
      places,
      file,
      key,
      digest: digestOf(digest, ...own),
    };
  });
}

function findEqualSlugs(articles: readonly Article[]): ContentError[] {
  const bySlug = Map.groupBy(articles, ({ slug }) => slug);
  return [...bySlug].flatMap(([slug, [first, ...others]]) =>
    others.map(
      ({ file }) =>
        new ContentError(
          { file, line: 1 },
          `has the slug "${slug}" of ${first?.file}; change one of the two`,
        ),
    ),
  );
}

/** The last check of ids before they become addresses; generated ids are always valid. */
function findBadIds(articles: readonly Article[]): ContentError[] {
  const ids = articles.flatMap(({ record }) => record.quotations.map(({ id }) => id));
  return ids.flatMap((id) => {
    const fault = findNameFault(id);
    const reason = `has the id ${JSON.stringify(id)}, which can't be an address: ${fault}; change the id`;
    return fault === undefined ? [] : [new ContentError({ file: ledgerFile }, reason)];
  });
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
