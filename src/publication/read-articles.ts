import type { Cache } from '../cache/cache.ts';
import type { Authority } from '../knowledge/load-authority.ts';
import { createEntities } from '../knowledge/load-knowledge.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { type ContentError, listContentErrors } from '../schemas/content-error.ts';
import type { AnnotatedArticle, AnnotationResult } from './annotate-article.ts';
import type { Annotators } from './annotators.ts';
import { ArticleCache, type ArticleMemory, articleKey } from './article-cache.ts';
import type { ArticleFile } from './find-articles.ts';
import { problemError } from './problem.ts';
import { RelevantRecords } from './relevant-records.ts';

interface ReadOptions {
  readonly cache: Cache;
  readonly annotators: Annotators;
  readonly memory?: ArticleMemory;
  readonly first?: ReadonlySet<string>;
  /** Called for each article that had to be annotated. */
  progress?(done: number, of: number): void;
}

/** Articles of files, without ids, and what is wrong with the others. */
export interface ReadArticles {
  readonly articles: readonly KeyedArticle[];
  readonly errors: readonly ContentError[];
  readonly doubts: readonly ContentError[];
  /** Of the files with valid front matter. */
  readonly slugs: readonly string[];
  readonly annotated: number;
  /** How many are as they were annotated with earlier records. */
  readonly postponed: number;
}

/** As many articles as are annotated in a moment. */
const MANY = 20;

/** Reading this many articles from the cache takes as long as a worker takes to start. */
const WORTH_LEAVING = 200;

/** An annotated article with its file and where the cache keeps it. */
export interface KeyedArticle extends AnnotatedArticle {
  readonly file: string;
  readonly key: string;
}

/** Reads only the front matter of articles, which cannot be annotated because other parts are broken. */
export function readHeads(files: readonly ArticleFile[]): ReadArticles {
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
  return { articles: [], errors, doubts, slugs, annotated: 0, postponed: 0 };
}

/** The articles of files, in their order, from the cache or annotated now. */
export async function readAll(
  files: readonly ArticleFile[],
  { entities }: Pick<Authority, 'entities'>,
  { cache, annotators, memory, first, progress }: ReadOptions,
): Promise<ReadArticles> {
  const kept = new ArticleCache(cache, new RelevantRecords(createEntities(entities)), memory);
  const keys = new Map(files.map((file) => [file, articleKey(file)]));
  const known = new Map<ArticleFile, AnnotatedArticle>();
  const errors: ContentError[] = [];
  let fresh = files.filter((file) => !kept.has(keys.get(file) ?? ''));
  let count = 0;
  const done = (file: ArticleFile, result: AnnotationResult) => {
    count++;
    progress?.(count, fresh.length);
    if ('problems' in result) errors.push(...result.problems.map(problemError));
    else {
      kept.write(keys.get(file) ?? '', result.article, result.tree);
      known.set(file, result.article);
    }
  };
  const others = new Set(files).difference(new Set(fresh));
  if (fresh.length > 0 && !memory && others.size >= WORTH_LEAVING) annotators.start();
  const annotating = annotators.annotate(fresh, { records: entities, cache, done });
  const outdated: ArticleFile[] = [];
  for (const file of others) {
    const entry = kept.read(keys.get(file) ?? '');
    if (entry) known.set(file, entry.article);
    if (!entry || entry.isStale) outdated.push(file);
  }
  const mayWait = (file: ArticleFile) => first && !first.has(file.file) && known.has(file);
  const stale = outdated.length > MANY ? outdated.filter((file) => !mayWait(file)) : outdated;
  await annotating;
  fresh = [...fresh, ...stale];
  await annotators.annotate(stale, { records: entities, cache, done });
  kept.retain(new Set(keys.values()));
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
    postponed: outdated.length - stale.length,
  };
}
