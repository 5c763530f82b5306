import type { Cache } from '../cache/cache.ts';
import { loadGazetteer } from '../knowledge/load-gazetteer.ts';
import { createKnowledge } from '../knowledge/load-knowledge.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { type AnnotationResult, annotateArticle } from './annotate-article.ts';
import type { ArticleFile } from './find-articles.ts';

export interface AnnotateHereOptions {
  readonly records: ReadonlyMap<string, EntityRecord>;
  readonly cache: Cache;
  /** Called with each result as soon as it is there; results need not be in order. */
  done(file: ArticleFile, result: AnnotationResult): void;
}

/** Annotates articles in this thread. */
export function annotateHere(
  articles: readonly ArticleFile[],
  { records, cache, done }: AnnotateHereOptions,
): void {
  const knowledge = createKnowledge(records, loadGazetteer(cache));
  for (const article of articles) done(article, annotateArticle(article, knowledge));
}
