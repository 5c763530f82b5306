import type { Archive, ArchiveArticle, EntityArticle, QuotationEntry } from '../archive/archive.ts';
import { findTimeline, type TimelineEntry } from '../archive/timeline.ts';
import { entityTypes } from '../entity-types/entity-types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { type ListPage, toListPages, toWeightedPages } from './list-pages.ts';

/** Rows of a page: few enough for a phone, many enough that a list is not all pages. */
const SIZES = { articles: 20, quotations: 100, entities: 200, mentions: 150, timeline: 150 };

/** The articles as the first page and its successors show them. */
export function toArticlePages({ articles }: Archive): ListPage<ArchiveArticle>[] {
  return toListPages(articles, SIZES.articles);
}

/** All quotations of the site. */
export function toQuotationPages({ quotations }: Archive): ListPage<QuotationEntry>[] {
  return toListPages(quotations, SIZES.quotations);
}

/** All records, type by type. */
export function toEntityPages({ entities }: Archive): ListPage<EntityRecord>[] {
  const records = [...entities.values()];
  const sorted = entityTypes.flatMap(({ type }) => records.filter((record) => record.type === type));
  return toListPages(sorted, SIZES.entities);
}

/** The articles that mention an entity; each stands on one page as a whole. */
export function toMentionPages({ byEntity }: Archive, id: string): ListPage<EntityArticle>[] {
  return toWeightedPages(byEntity.get(id) ?? [], SIZES.mentions, ({ mentions }) => mentions.length);
}

const timelines = new WeakMap<Archive, ListPage<TimelineEntry>[]>();

/** Everything with a date; made once, since every page of it needs the whole. */
export function toTimelinePages(archive: Archive): ListPage<TimelineEntry>[] {
  const pages = timelines.get(archive) ?? toListPages(findTimeline(archive), SIZES.timeline);
  timelines.set(archive, pages);
  return pages;
}

/** Who is quoted, the most often quoted first. */
export function findMostQuoted(
  { bySpeaker, entities }: Archive,
  most: number,
): { readonly id: string; readonly name: string; readonly count: number }[] {
  return [...bySpeaker]
    .map(([id, { length }]) => ({ id, name: entities.get(id)?.name ?? id, count: length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
