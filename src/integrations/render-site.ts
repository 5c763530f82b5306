import type { Piscina } from 'piscina';
import type { PlannedPage, SiteRenderer } from '../pages/site-renderer.ts';
import { problemError } from '../publication/problem.ts';
import type { Article } from '../publication/publication.ts';
import { createWorkerPool } from '../publication/worker-pool.ts';
import { ContentErrors } from '../schemas/content-error.ts';
import type { BuiltRecord } from './built-record.ts';
import type { NextOutput } from './next-output.ts';
import type { WorkerAnswer, WorkerSetting, WorkerTask, WrittenPage } from './render-worker.ts';
import { fileOf } from './site-file.ts';

/** A worker takes a third of a second to start, which is not worth it for fewer pages. */
const WORTH_WORKERS = 150;

export interface RenderJob {
  readonly pages: readonly PlannedPage[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly renderer: SiteRenderer;
  readonly next: NextOutput;
  /** Takes what the pages were made from. */
  readonly record: BuiltRecord;
  /** What workers need; without it, none are used. */
  readonly workers: WorkerSetting | undefined;
}

/** Renders pages and writes them into the next site; those of articles in worker threads, if there are many. */
export async function renderSite(job: RenderJob): Promise<void> {
  const { pages } = job;
  const bySlug = Map.groupBy(pages, ({ article }) => article ?? '');
  const ofSite = bySlug.get('') ?? [];
  bySlug.delete('');
  const ofArticles = pages.length - ofSite.length;
  if (!job.workers || ofArticles < WORTH_WORKERS) return renderHere(pages, job);
  const pool = createWorkerPool<WorkerTask, WorkerAnswer>(
    new URL('./render-worker.ts', import.meta.url),
    job.workers,
  );
  try {
    const tasks = [...bySlug].map(([slug, batch]) => renderThere(slug, batch, { ...job, pool }));
    await Promise.all([...tasks, renderHere(ofSite, job)]);
  } finally {
    await pool.destroy();
  }
}

async function renderHere(
  pages: readonly PlannedPage[],
  { renderer, next, record }: RenderJob,
): Promise<void> {
  for (const page of pages) {
    const { contents, reads } = await renderer.render(page);
    note(page, { digest: next.write(fileOf(page.path), contents), reads }, record);
  }
}

interface PooledJob extends RenderJob {
  readonly pool: Piscina<WorkerTask, WorkerAnswer>;
}

async function renderThere(
  slug: string,
  pages: readonly PlannedPage[],
  { articles, next, record, pool }: PooledJob,
): Promise<void> {
  const article = articles.get(slug);
  if (!article) throw new RangeError(`a page was planned for ${slug}, which is no article`);
  const answer = await pool.run({ article, pages });
  if ('problems' in answer) throw new ContentErrors(answer.problems.map(problemError));
  for (const [i, page] of pages.entries()) {
    const result = answer.written[i];
    if (!result) throw new RangeError(`${page.path} was not written`);
    next.note(fileOf(page.path), result.digest);
    note(page, result, record);
  }
}

function note({ path, kind, props }: PlannedPage, { digest, reads }: WrittenPage, record: BuiltRecord): void {
  record.add(path, { kind, props: JSON.stringify(props), reads: [...reads.keys()], digest }, reads);
}
