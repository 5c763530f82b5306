import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { assignIds } from '../anchors/assign-ids.ts';
import type { Ledger } from '../anchors/ledger.ts';
import { loadAuthority } from '../knowledge/load-authority.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { renameAnchors } from '../markdown/rename-anchors.ts';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import processOne, {
  type ArticleFile,
  type ProcessAnswer,
  type ProcessedArticle,
  type ProcessRequest,
} from './process-one.ts';

export interface ProcessOptions {
  readonly root: string;
  readonly ledger: Ledger;
  /** Articles already processed from the same source by the same version of the program, by file. */
  readonly reusable: ReadonlyMap<string, ProcessedArticle>;
  progress(done: number, of: number): void;
}

/** A worker takes half a second to load the language model, which is not worth it for fewer articles. */
const WORTH_WORKERS = 12;

/**
 * Processes all articles of a site, in worker threads if there are enough. Ids are unique within the site: if two
 * articles would get the same one, both get another. Throws all problems of all files at once.
 */
export async function processArticles(
  files: readonly ArticleFile[],
  options: ProcessOptions,
): Promise<ProcessedArticle[]> {
  const { root, ledger, reusable } = options;
  const fresh = files.filter(({ file }) => !reusable.has(file));
  // Reports a broken record only once, and builds the gazetteer before the workers need it.
  if (fresh.length > 0) loadKnowledge({ root });
  else loadAuthority(join(root, 'content/entities'), root);
  const crew = new WorkerPool(fresh.length, options);
  try {
    const made = await crew.process(fresh.map((file) => ({ ...file, root, ledger })));
    const byFile = new Map([...reusable, ...made.map((article) => [article.file, article] as const)]);
    const articles = files.flatMap(({ file }) => byFile.get(file) ?? []);
    checkSlugs(articles);
    const ids = assignIds(
      articles.map(({ record }) => record),
      ledger,
    );
    return articles.map((article, i) =>
      hasIds(article, ids[i] ?? []) ? article : renameAnchors(article, ids[i] ?? []),
    );
  } finally {
    await crew.dismiss();
  }
}

/** Worker threads, or just this thread if there is little to do. */
class WorkerPool {
  readonly #pool: Piscina<ProcessRequest, ProcessAnswer> | undefined;
  readonly #progress: ProcessOptions['progress'];

  constructor(work: number, { progress }: ProcessOptions) {
    this.#progress = progress;
    if (work < WORTH_WORKERS) return;
    this.#pool = new Piscina({
      filename: new URL('./process-one.ts', import.meta.url).href,
      maxThreads: availableParallelism(),
      concurrentTasksPerWorker: 1,
      resourceLimits: { maxYoungGenerationSizeMb: 24 }, // the garbage of a hundred articles is not worth keeping
    });
  }

  async process(requests: readonly ProcessRequest[]): Promise<ProcessedArticle[]> {
    let done = 0;
    const answers = await Promise.all(
      requests.map(async (request) => {
        const answer = await (this.#pool ? this.#pool.run(request) : processOne(request));
        this.#progress(++done, requests.length);
        return answer;
      }),
    );
    throwContentErrors(
      answers.flatMap((answer) =>
        'problems' in answer
          ? answer.problems.map((problem) => new ContentError(problem, problem.reason))
          : [],
      ),
    );
    return answers.flatMap((answer) => ('article' in answer ? [answer.article] : []));
  }

  async dismiss(): Promise<void> {
    await this.#pool?.destroy();
  }
}

function hasIds({ record }: ProcessedArticle, ids: readonly string[]): boolean {
  return record.quotations.every((quotation, i) => quotation.id === ids[i]);
}

function checkSlugs(articles: readonly ProcessedArticle[]): void {
  const bySlug = Map.groupBy(articles, ({ frontMatter }) => frontMatter.slug);
  const errors = [...bySlug].flatMap(([slug, [first, ...others]]) =>
    others.map(
      ({ file }) =>
        new ContentError(
          { file, line: 1 },
          `has the slug "${slug}" of ${first?.file}; change one of the two`,
        ),
    ),
  );
  throwContentErrors(errors);
}
