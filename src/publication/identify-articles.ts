import { assignIds } from '../anchors/assign-ids.ts';
import type { Ledger } from '../anchors/ledger.ts';
import { ledgerFile } from '../anchors/read-ledger.ts';
import { digestOf } from '../cache/digest.ts';
import { ContentError } from '../schemas/content-error.ts';
import { findNameFault } from '../schemas/output-path.ts';
import type { Place } from './annotate-article.ts';
import type { Article } from './publication.ts';
import type { ReviewedArticle } from './review-articles.ts';

/** An article that was read and annotated, whether it is published or not. */
export interface LoadedArticle extends Article {
  /** Positions in the file of what messages may be about. */
  readonly places: readonly Place[];
}

/** Gives every quotation its id. This needs all articles, since an id is unique within the site. */
export function identify(articles: readonly ReviewedArticle[], ledger: Ledger): LoadedArticle[] {
  const ids = assignIds(
    articles.map(({ frontMatter: { slug, formerly }, record }) => ({ ...record, id: slug, formerly })),
    ledger,
  );
  return articles.map(({ frontMatter, record, notes, pictures, places, digest, file, key, review }, i) => {
    const own = ids[i] ?? [];
    const quotations = record.quotations.map((quotation, n) => ({ id: own[n] ?? '', ...quotation }));
    const { slug } = frontMatter;
    return {
      slug,
      frontMatter,
      record: { id: slug, ...record, quotations },
      notes,
      pictures,
      places,
      file,
      key,
      ...(review ? { review } : {}),
      digest: digestOf(digest, ...own),
    };
  });
}

/** An error for each article with the slug of another. */
export function findEqualSlugs(articles: readonly Article[]): ContentError[] {
  const bySlug = Map.groupBy(articles, ({ slug }) => slug);
  return [...bySlug].flatMap(([slug, [first, ...others]]) =>
    others.map(
      ({ file }) =>
        new ContentError(
          { file, line: 1 },
          `has the slug "${slug}" of ${first?.file}; change one of the two`,
        ),
    ),
  );
}

/** The last check of ids before they become addresses; generated ids are always valid. */
export function findBadIds(articles: readonly Article[]): ContentError[] {
  const ids = articles.flatMap(({ record }) => record.quotations.map(({ id }) => id));
  return ids.flatMap((id) => {
    const fault = findNameFault(id);
    const reason = `has the id ${JSON.stringify(id)}, which can't be an address: ${fault}; change the id`;
    return fault === undefined ? [] : [new ContentError({ file: ledgerFile }, reason)];
  });
}
