import { timeId } from '../anchors/mention-ids.ts';
import type { TimeExpression } from '../annotate/types.ts';
import { dayRangeOf } from '../dates/day-range.ts';
import { entityTypeOf } from '../entity-types/entity-types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { type Archive, type ArchiveArticle, compareText } from './archive.ts';

/** Something with a date: a mention of it, an article's publication, or a recorded event. */
export type TimelineEntry = {
  /** EDTF. */
  readonly value: string;
  /** Whether it begins after the newest article was published: what somebody expects, plans or promises. */
  readonly isAhead?: true;
} & (
  | {
      readonly kind: 'mentioned';
      readonly article: ArchiveArticle;
      readonly id: string;
      readonly time: TimeExpression;
    }
  | { readonly kind: 'published'; readonly article: ArchiveArticle }
  | { readonly kind: 'event'; readonly record: EntityRecord }
);

/**
 * Everything dated in a site, latest start first; of those with the same start, the longest first. What is still ahead
 * comes last, soonest first.
 */
export function findTimeline(archive: Archive): TimelineEntry[] {
  const mentioned = archive.articles.flatMap(findMentioned);
  const published = archive.articles.map((article) => ({
    kind: 'published' as const,
    value: article.frontMatter.published,
    article,
  }));
  const events = [...archive.entities.values()].flatMap((record) => {
    const value = archive.byEntity.has(record.id) ? recordDate(record) : undefined;
    return value === undefined ? [] : [{ kind: 'event' as const, value, record }];
  });
  const now = Math.max(...published.map(({ value }) => dayRangeOf(value).max));
  const sorted = [...events, ...published, ...mentioned]
    .map((entry) => ({ entry, range: dayRangeOf(entry.value) }))
    .sort(
      (a, b) =>
        b.range.min - a.range.min || b.range.max - a.range.max || compareText(a.entry.kind, b.entry.kind),
    );
  const [ahead = [], past = []] = [true, false].map((isAhead) =>
    sorted.filter(({ range }) => range.min > now === isAhead),
  );
  return [
    ...past.map(({ entry }) => entry),
    ...ahead.reverse().map(({ entry }) => ({ ...entry, isAhead: true as const })),
  ];
}

/** The year under which a date is listed: the one in which it begins. */
export function firstYear(value: string): number {
  const { min, max } = dayRangeOf(value);
  return new Date(Number.isFinite(min) ? min : max).getUTCFullYear();
}

function findMentioned(article: ArchiveArticle): TimelineEntry[] {
  return article.record.times.map((time, i) => ({
    kind: 'mentioned',
    value: time.value,
    article,
    id: timeId(i),
    time,
  }));
}

function recordDate(record: EntityRecord): string | undefined {
  if (!entityTypeOf(record.type).inTimeline || !('from' in record || 'to' in record)) return undefined;
  const { from, to } = record;
  if (from === undefined) return to;
  return to === undefined || to === from ? from : `${from}/${to}`;
}
