import type { ArticleRecord } from '../schemas/article-record.ts';
import { rewriteAttributes } from './rewrite-attributes.ts';

/** Attributes of an article's HTML that hold an anchor, with the text before it. */
const HOLDERS: Readonly<Record<string, string>> = {
  id: '',
  'data-quotation': '',
  'data-of': '',
  'aria-details': 'about-',
};

/** Returns an article with new ids for its quotations, one per quotation in order. */
export function renameAnchors<T extends { readonly record: ArticleRecord; readonly html: string }>(
  article: T,
  ids: readonly string[],
): T {
  const { record, html } = article;
  const names = new Map(record.quotations.map(({ id }, i) => [id, ids[i] ?? id]));
  const quotations = record.quotations.map((quotation, i) => ({ ...quotation, id: ids[i] ?? quotation.id }));
  const renamed = rewriteAttributes(html, (name, value) => {
    const before = Object.hasOwn(HOLDERS, name) ? HOLDERS[name] : undefined;
    if (before === undefined || !value.startsWith(before)) return value;
    const id = names.get(value.slice(before.length));
    return id === undefined ? value : before + id;
  });
  return { ...article, record: { ...record, quotations }, html: renamed };
}
