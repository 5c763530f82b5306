import type { Loader } from 'astro/loaders';
import { readLedger } from '../anchors/read-ledger.ts';
import { digestFiles, toDigest } from './digest.ts';
import { engineFolder, type Folders } from './folders.ts';
import { processArticles } from './process-articles.ts';
import type { ArticleFile, ProcessedArticle } from './process-one.ts';
import { forgetKnowledge } from './process-one.ts';
import { readArticles } from './read-articles.ts';

/** The code that an article's annotations depend on. */
const ENGINE = [
  'src/text',
  'src/annotate',
  'src/knowledge',
  'src/markdown',
  'src/anchors',
  'src/schemas',
  'package-lock.json',
];

/** An entry of the collection `articles`, under its slug. */
export type ArticleEntry = Omit<ProcessedArticle, 'html'>;

interface Stored extends ArticleEntry, Record<string, unknown> {
  /** Digest of the file and the engine, before ids. */
  readonly basis: string;
}

/** Loads `content/articles/` as annotated articles; what has not changed since the last build is not annotated again. */
export function articleLoader({ site: root }: Folders): Loader {
  return {
    name: 'newsgloss-articles',
    async load({ store, logger }) {
      forgetKnowledge();
      const files = await readArticles(root);
      const engine = toDigest(digestFiles(engineFolder, ENGINE), digestFiles(root, ['content/entities']));
      const basisOf = ({ file, source }: ArticleFile) => toDigest(engine, file, source);
      const basis = new Map(files.map((file) => [file.file, basisOf(file)]));
      const reusable = new Map<string, ProcessedArticle>();
      for (const { data, rendered } of store.values()) {
        if (isStored(data) && rendered && basis.get(data.file) === data.basis) {
          reusable.set(data.file, { ...data, html: rendered.html });
        }
      }
      const articles = await processArticles(files, {
        root,
        ledger: await readLedger(root),
        reusable,
        progress: sayProgress((message) => logger.info(message)),
      });
      const published = articles.filter(({ frontMatter }) => !frontMatter.draft);
      const slugs = new Set(published.map(({ frontMatter }) => frontMatter.slug));
      for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);
      for (const { html, ...article } of published) {
        const data: Stored = { ...article, basis: basis.get(article.file) ?? '' };
        const ids = article.record.quotations.map(({ id }) => id);
        store.set({
          id: article.frontMatter.slug,
          data,
          digest: toDigest(data.basis, ...ids),
          rendered: { html },
        });
      }
      logger.info(
        `${published.length} articles, ${published.length - countReused(published, reusable)} of them annotated anew`,
      );
    },
  };
}

function isStored(data: unknown): data is Stored {
  return typeof data === 'object' && data !== null && 'basis' in data && 'record' in data;
}

function countReused(
  articles: readonly ProcessedArticle[],
  reusable: ReadonlyMap<string, ProcessedArticle>,
): number {
  return articles.filter((article) => reusable.get(article.file) === article).length;
}

/** A line every tenth of the way, for work long enough to make somebody wonder. */
function sayProgress(say: (message: string) => void): (done: number, of: number) => void {
  const WORTH_SAYING = 50;
  return (done, of) => {
    if (of < WORTH_SAYING) return;
    const tenth = Math.floor((10 * done) / of);
    if (tenth > Math.floor((10 * (done - 1)) / of)) say(`annotated ${done} of ${of} articles`);
  };
}
