import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Cache } from '../cache/cache.ts';
import { loadGazetteer } from '../knowledge/load-gazetteer.ts';
import { createKnowledge } from '../knowledge/load-knowledge.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { type AnnotationResult, annotateArticle } from './annotate-article.ts';
import type { AnnotateSetting } from './annotate-worker.ts';
import type { ArticleFile } from './find-articles.ts';

/** A worker takes half a second to load the language model, which is not worth it for fewer articles. */
const WORTH_WORKERS = 12;

export interface AnnotateOptions {
  readonly records: ReadonlyMap<string, EntityRecord>;
  readonly cache: Cache;
  /** Called with each result as soon as it is there; results need not be in order. */
  done(file: ArticleFile, result: AnnotationResult): void;
}

/** Annotates articles, in worker threads if there are enough. */
export async function annotateArticles(
  articles: readonly ArticleFile[],
  { records, cache, done }: AnnotateOptions,
): Promise<void> {
  const gazetteer = loadGazetteer(cache);
  if (articles.length < WORTH_WORKERS) {
    const knowledge = createKnowledge(records, gazetteer);
    for (const article of articles) done(article, annotateArticle(article, knowledge));
    return;
  }
  const setting: AnnotateSetting = { records, gazetteer: gazetteer.buffer };
  const pool = new Piscina<ArticleFile, AnnotationResult>({
    filename: new URL('./annotate-worker.ts', import.meta.url).href,
    workerData: setting,
    maxThreads: availableParallelism(),
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxYoungGenerationSizeMb: 24 }, // the garbage of a hundred articles is not worth keeping
  });
  try {
    await Promise.all(articles.map(async (article) => done(article, await pool.run(article))));
  } finally {
    await pool.destroy();
  }
}
