import { formatDate, formatPeriod } from '../dates/date-words.ts';
import { isWithin } from '../dates/day-range.ts';
import type { EntityRecord } from '../schemas/entity.ts';

/** A role on a day; `since` is in words, undefined if the record does not say. */
export interface RoleThen {
  readonly title: string;
  readonly since: string | undefined;
}

/** The roles that a person held on a day (ISO date), in the record's order; `[]` for other types. */
export function findRolesAt(record: EntityRecord, day: string): RoleThen[] {
  if (!('roles' in record)) return [];
  return record.roles
    .filter(({ from, to }) => isWithin(day, from, to))
    .map(({ title, from }) => ({ title, since: from === undefined ? undefined : formatDate(from) }));
}

/** The dates of an event, agreement, organization, or work in words; undefined if the record does not say. */
export function recordPeriod(record: EntityRecord): string | undefined {
  if ('published' in record) return record.published && formatDate(record.published);
  if (!('from' in record || 'to' in record)) return undefined;
  return formatPeriod(record.from, record.to) || undefined;
}
