import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { loadGazetteer } from '../knowledge/load-gazetteer.ts';
import type { AnnotationResult } from './annotate-article.ts';
import type { AnnotateHereOptions } from './annotate-here.ts';
import type { AnnotateSetting } from './annotate-worker.ts';
import type { ArticleFile } from './find-articles.ts';

/** A worker takes half a second to load the annotator, which is not worth it for fewer articles. */
const WORTH_WORKERS = 12;

/** Reading this many articles from the cache takes as long as a worker takes to start. */
const WORTH_LEAVING = 200;

export interface AnnotateOptions extends AnnotateHereOptions {
  /** How many other articles the caller reads in this thread before it waits. */
  readonly meanwhile: number;
}

/** Annotates articles, in worker threads if that is faster. */
export async function annotateArticles(
  articles: readonly ArticleFile[],
  options: AnnotateOptions,
): Promise<void> {
  if (articles.length === 0) return;
  if (articles.length >= WORTH_WORKERS || options.meanwhile >= WORTH_LEAVING)
    return annotateThere(articles, options);
  // Not needed otherwise, and it takes a while to load.
  const { annotateHere } = await import('./annotate-here.ts');
  annotateHere(articles, options);
}

async function annotateThere(
  articles: readonly ArticleFile[],
  { records, cache, done }: AnnotateOptions,
): Promise<void> {
  const setting: AnnotateSetting = { records, gazetteer: loadGazetteer(cache).buffer };
  const pool = new Piscina<ArticleFile, AnnotationResult>({
    filename: new URL('./annotate-worker.ts', import.meta.url).href,
    workerData: setting,
    maxThreads: Math.min(availableParallelism(), articles.length),
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxYoungGenerationSizeMb: 24 }, // the garbage of a hundred articles is not worth keeping
  });
  try {
    await Promise.all(articles.map(async (article) => done(article, await pool.run(article))));
  } finally {
    await pool.destroy();
  }
}
