import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { ledgerFile, readLedger } from '../anchors/read-ledger.ts';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { findNameFault } from '../schemas/output-path.ts';
import { ArticleStore } from './article-store.ts';
import { digestFiles, digestOf } from './digest.ts';
import { digestEngine } from './engine-digest.ts';
import type { Folders } from './folders.ts';
import { processArticles } from './process-articles.ts';
import { forgetKnowledge, type ProcessedArticle } from './process-one.ts';
import { readArticles } from './read-articles.ts';

/** An entry of the collection `articles`, under its slug: the path of the processed article's JSON file. */
export interface ArticleEntry extends Record<string, unknown> {
  readonly path: string;
}

/** Loads `content/articles/` as annotated articles; an article that has not changed is not annotated again. */
export function articleLoader({ site: root, work }: Folders): Loader {
  return {
    name: 'newsgloss-articles',
    async load({ store, logger }) {
      forgetKnowledge();
      const files = await readArticles(root);
      const engine = digestOf(digestEngine(), digestFiles(root, ['content/entities']));
      const basis = new Map(files.map(({ file, source }) => [file, digestOf(engine, file, source)]));
      const kept = new ArticleStore(join(work, 'articles'));
      const known = (await kept.readAll()).filter((article) => basis.get(article.file) === article.basis);
      const articles = await processArticles(files, {
        root,
        ledger: await readLedger(root),
        reusable: new Map(known.map((article) => [article.file, article])),
        progress: sayProgress((message) => logger.info(message)),
      });
      const published = articles.filter(({ frontMatter }) => !frontMatter.draft);
      checkIds(published);
      const unchanged = new Set<unknown>(known);
      for (const article of published) {
        if (!unchanged.has(article)) await kept.write({ ...article, basis: basis.get(article.file) ?? '' });
      }
      const slugs = new Set(published.map(({ frontMatter }) => frontMatter.slug));
      await kept.keepOnly(slugs);
      for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);
      for (const { file, frontMatter, record } of published) {
        const data: ArticleEntry = { path: kept.pathOf(frontMatter.slug) };
        const ids = record.quotations.map(({ id }) => id);
        store.set({ id: frontMatter.slug, data, digest: digestOf(basis.get(file) ?? '', ...ids) });
      }
      const annotated = published.filter((article) => !unchanged.has(article)).length;
      logger.info(`${published.length} articles, ${annotated} of them annotated in this build`);
    },
  };
}

/** The last check of ids before they become addresses; generated ids are always valid. */
function checkIds(articles: readonly ProcessedArticle[]): void {
  const ids = articles.flatMap(({ record }) => record.quotations.map(({ id }) => id));
  throwContentErrors(
    ids.flatMap((id) => {
      const fault = findNameFault(id);
      const reason = `has the id ${JSON.stringify(id)}, which can't be an address: ${fault}; change the id`;
      return fault === undefined ? [] : [new ContentError({ file: ledgerFile }, reason)];
    }),
  );
}

/** Logs a line after every tenth of the work, if it takes long enough to make people wonder. */
function sayProgress(say: (message: string) => void): (done: number, of: number) => void {
  const WORTH_SAYING = 50;
  return (done, of) => {
    if (of < WORTH_SAYING) return;
    const tenth = Math.floor((10 * done) / of);
    if (tenth > Math.floor((10 * (done - 1)) / of)) say(`annotated ${done} of ${of} articles`);
  };
}
