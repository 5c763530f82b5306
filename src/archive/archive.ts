import type { Mention } from '../annotate/types.ts';
import type { FrontMatter } from '../schemas/article.ts';
import type { AnchoredQuotation, ArticleRecord } from '../schemas/article-record.ts';
import type { EntityRecord } from '../schemas/entity.ts';

/** An article as the archive joins it: what its author wrote above it and what was found in it. */
export interface ArchiveArticle {
  readonly slug: string;
  readonly frontMatter: FrontMatter;
  readonly record: ArticleRecord;
}

/** A quotation and the article that it stands in; `number` counts from 1 in the order of the text. */
export interface QuotationEntry {
  readonly article: ArchiveArticle;
  readonly quotation: AnchoredQuotation;
  readonly number: number;
}

/** An article that mentions an entity, with those mentions in the order of the text. */
export interface EntityArticle {
  readonly article: ArchiveArticle;
  readonly mentions: readonly Mention[];
}

/** Joins over all articles of a site; every list is newest article first, then in the order of the text. */
export interface Archive {
  readonly articles: readonly ArchiveArticle[];
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly quotations: readonly QuotationEntry[];
  /** By the speaker's entity id; quotations without a known speaker are in none. */
  readonly bySpeaker: ReadonlyMap<string, readonly QuotationEntry[]>;
  /** By entity id; an entity that nothing mentions is in none. */
  readonly byEntity: ReadonlyMap<string, readonly EntityArticle[]>;
}

/** Joins articles and records; the order of the input does not matter. */
export function createArchive(
  articles: readonly ArchiveArticle[],
  records: readonly EntityRecord[],
): Archive {
  const sorted = [...articles].sort(newestFirst);
  const quotations = sorted.flatMap(listQuotations);
  const bySpeaker = new Map<string, QuotationEntry[]>();
  for (const entry of quotations) {
    const { speaker } = entry.quotation;
    if (speaker !== null) append(bySpeaker, speaker, entry);
  }
  const byName = [...records].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  return {
    articles: sorted,
    entities: new Map(byName.map((record) => [record.id, record])),
    quotations,
    bySpeaker,
    byEntity: groupByEntity(sorted),
  };
}

/** Sorts by code point, so that no locale changes the order of a build. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function newestFirst(a: ArchiveArticle, b: ArchiveArticle): number {
  return compareText(b.frontMatter.published, a.frontMatter.published) || compareText(a.slug, b.slug);
}

function listQuotations(article: ArchiveArticle): QuotationEntry[] {
  return article.record.quotations.map((quotation, i) => ({ article, quotation, number: i + 1 }));
}

function groupByEntity(articles: readonly ArchiveArticle[]): Map<string, EntityArticle[]> {
  const byEntity = new Map<string, EntityArticle[]>();
  for (const article of articles) {
    for (const [entity, mentions] of groupMentions(article.record.mentions)) {
      append(byEntity, entity, { article, mentions });
    }
  }
  return byEntity;
}

function groupMentions(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) if (mention.entity !== null) append(groups, mention.entity, mention);
  return groups;
}

function append<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
