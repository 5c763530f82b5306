import { loadGazetteer } from '../knowledge/load-gazetteer.ts';
import { createKnowledge } from '../knowledge/load-knowledge.ts';
import { annotateArticle } from './annotate-article.ts';
import type { AnnotateOptions } from './annotate-articles.ts';
import type { ArticleFile } from './find-articles.ts';

/** Annotates articles in this thread. */
export function annotateHere(
  articles: readonly ArticleFile[],
  { records, cache, done }: Pick<AnnotateOptions, 'records' | 'cache' | 'done'>,
): void {
  const knowledge = createKnowledge(records, loadGazetteer(cache));
  for (const article of articles) done(article, annotateArticle(article, knowledge));
}
