import type { Mention } from '../annotate/types.ts';
import type { FrontMatter } from '../schemas/article.ts';
import type { AnchoredQuotation, ArticleRecord } from '../schemas/article-record.ts';
import type { EditorNote } from '../schemas/editor-note.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { speakerIds } from './speaker-ids.ts';

/** Looks up records by id. */
export type EntityLookup = Pick<ReadonlyMap<string, EntityRecord>, 'get'>;

/** An article in the archive: its front matter and its annotations. */
export interface ArchiveArticle {
  readonly slug: string;
  readonly frontMatter: FrontMatter;
  readonly record: ArticleRecord;
  /** What the editor adds. */
  readonly notes?: readonly EditorNote[];
}

/** A quotation and its article; `number` counts from 1 in text order. */
export interface QuotationEntry {
  readonly article: ArchiveArticle;
  readonly quotation: AnchoredQuotation;
  readonly number: number;
}

/** An article that mentions an entity, with those mentions in text order. */
export interface EntityArticle {
  readonly article: ArchiveArticle;
  readonly mentions: readonly Mention[];
}

/** Joins over all articles of a site; lists are sorted newest article first, then in text order. */
export interface Archive {
  readonly articles: readonly ArchiveArticle[];
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly quotations: readonly QuotationEntry[];
  /** By the speaker's entity id; quotations without a known speaker are left out. */
  readonly bySpeaker: ReadonlyMap<string, readonly QuotationEntry[]>;
  /** By entity id; entities without mentions are left out. */
  readonly byEntity: ReadonlyMap<string, readonly EntityArticle[]>;
}

/** Joins articles and records, which may be in any order. */
export function createArchive(
  articles: readonly ArchiveArticle[],
  records: readonly EntityRecord[],
): Archive {
  const sorted = [...articles].sort(newestFirst);
  const quotations = sorted.flatMap(listQuotations);
  const bySpeaker = new Map<string, QuotationEntry[]>();
  for (const entry of quotations) {
    for (const speaker of speakerIds(entry.quotation)) append(bySpeaker, speaker, entry);
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

/** Compares by code unit, so that a build does not depend on the locale. */
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
