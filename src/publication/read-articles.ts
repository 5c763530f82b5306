import type { Cache } from '../cache/cache.ts';
import type { Authority } from '../knowledge/load-authority.ts';
import { createEntities } from '../knowledge/load-knowledge.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { type ContentError, listContentErrors } from '../schemas/content-error.ts';
import type { AnnotatedArticle } from './annotate-article.ts';
import { ArticleCache, articleKey } from './article-cache.ts';
import type { ArticleFile } from './find-articles.ts';
import { problemError } from './problem.ts';
import { RelevantRecords } from './relevant-records.ts';

interface ReadOptions {
  readonly cache: Cache;
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
}

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
  return { articles: [], errors, doubts, slugs, annotated: 0 };
}

/** The articles of files, in their order, from the cache or annotated now. */
export async function readAll(
  files: readonly ArticleFile[],
  { entities }: Pick<Authority, 'entities'>,
  { cache, progress }: ReadOptions,
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
