import {
  type Archive,
  type ArchiveArticle,
  compareText,
  type EntityArticle,
  type QuotationEntry,
} from '../archive/archive.ts';
import { describeSpeaker, type Speaker } from '../archive/speaker.ts';
import { findTimeline, type TimelineEntry } from '../archive/timeline.ts';
import { entityTypes } from '../entity-types/entity-types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { type ListPage, paginate, paginateByWeight } from './list-pages.ts';

/** Rows per page: few enough for a phone, enough to keep the number of pages low. */
const SIZES = { articles: 20, quotations: 100, entities: 200, mentions: 150, timeline: 150 };

/** The articles of the site, as pages. */
export function articlePages({ articles }: Archive): ListPage<ArchiveArticle>[] {
  return paginate(articles, SIZES.articles);
}

/** All quotations of the site, as pages. */
export function quotationPages({ quotations }: Archive): ListPage<QuotationEntry>[] {
  return paginate(quotations, SIZES.quotations);
}

/** All records, grouped by type. */
export function listEntities({ entities }: Archive): EntityRecord[] {
  const records = [...entities.values()];
  return entityTypes.flatMap(({ type }) => records.filter((record) => record.type === type));
}

/** All records, grouped by type, as pages. */
export function entityPages(archive: Archive): ListPage<EntityRecord>[] {
  return paginate(listEntities(archive), SIZES.entities);
}

/** The articles that mention an entity, as pages; no article is split between pages. */
export function mentionPages({ byEntity }: Archive, id: string): ListPage<EntityArticle>[] {
  return paginateByWeight(byEntity.get(id) ?? [], SIZES.mentions, ({ mentions }) => mentions.length);
}

const timelines = new WeakMap<Archive, ListPage<TimelineEntry>[]>();

/** Everything with a date, as pages; computed once, since every page needs the whole list. */
export function timelinePages(archive: Archive): ListPage<TimelineEntry>[] {
  const pages = timelines.get(archive) ?? paginate(findTimeline(archive), SIZES.timeline);
  timelines.set(archive, pages);
  return pages;
}

/** Entities by how often they are quoted, most quoted first. */
export function findMostQuoted(
  { bySpeaker, entities }: Archive,
  most: number,
): { readonly id: string; readonly name: string; readonly count: number }[] {
  return [...bySpeaker]
    .map(([id, { length }]) => ({ id, name: entities.get(id)?.name ?? id, count: length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

/** A speaker as an option of the filter, with or without a record. */
export interface SpeakerChoice {
  /** Contains no spaces, since they separate the values of a list. */
  readonly key: string;
  readonly label: string;
}

/** Each named speaker of a quotation; none for all others. */
export function speakerChoicesOf({ standing, label, entity, members }: Speaker): SpeakerChoice[] {
  if (standing !== 'named' && standing !== 'in-text') return [];
  return (members.length > 0 ? members : [{ label, entity }]).map((one) => ({
    key: one.entity ?? one.label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    label: one.label,
  }));
}

const choices = new WeakMap<Archive, readonly SpeakerChoice[]>();

/** Named speakers, most quoted first; computed once, since every page of the list offers them. */
export function findSpeakerChoices(archive: Archive, most: number): readonly SpeakerChoice[] {
  const found = choices.get(archive) ?? countSpeakers(archive);
  choices.set(archive, found);
  return found.slice(0, most);
}

function countSpeakers({ quotations, entities }: Archive): SpeakerChoice[] {
  const counts = new Map<string, { key: string; label: string; count: number }>();
  for (const { article, quotation } of quotations) {
    for (const { key, label } of speakerChoicesOf(describeSpeaker(article, quotation, entities))) {
      const one = counts.get(key) ?? { key, label, count: 0 };
      one.count++;
      counts.set(key, one);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.label, b.label));
}
