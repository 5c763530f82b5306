import { serialize } from 'node:v8';
import type { Piscina } from 'piscina';
import { loadGazetteer } from '../knowledge/load-gazetteer.ts';
import type { AnnotationResult } from './annotate-article.ts';
import type { AnnotateHereOptions } from './annotate-here.ts';
import type { AnnotateTask } from './annotate-worker.ts';
import type { ArticleFile } from './find-articles.ts';
import { createWorkerPool } from './worker-pool.ts';

/** A worker takes half a second to load the annotator, which is not worth it for fewer articles. */
const WORTH_WORKERS = 12;

/** Annotates articles: in this thread, or in worker threads if they were started or are worth starting. */
export class Annotators {
  #pool: Piscina<AnnotateTask, AnnotationResult> | undefined;

  /** Starts a worker, which loads the annotator while the caller does something else. */
  start(): void {
    this.#pool ??= createWorkerPool(new URL('./annotate-worker.ts', import.meta.url));
  }

  async annotate(articles: readonly ArticleFile[], options: AnnotateHereOptions): Promise<void> {
    if (articles.length === 0) return;
    if (articles.length >= WORTH_WORKERS) this.start();
    if (this.#pool) return annotateThere(articles, { ...options, pool: this.#pool });
    // Not needed otherwise, and it takes a while to load.
    const { annotateHere } = await import('./annotate-here.ts');
    annotateHere(articles, options);
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
    this.#pool = undefined;
  }
}

interface PooledOptions extends AnnotateHereOptions {
  readonly pool: Piscina<AnnotateTask, AnnotationResult>;
}

async function annotateThere(
  articles: readonly ArticleFile[],
  { records, cache, done, pool }: PooledOptions,
): Promise<void> {
  const setting = { records: share(serialize(records)), gazetteer: loadGazetteer(cache).buffer };
  await Promise.all(articles.map(async (article) => done(article, await pool.run({ article, setting }))));
}

function share(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
