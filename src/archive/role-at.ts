import { formatDate, formatPeriod } from '../dates/date-words.ts';
import { isWithin } from '../dates/day-range.ts';
import type { EntityRecord } from '../schemas/entity.ts';

/** A role on a day; `since` is in words, absent where the record does not tell. */
export interface RoleThen {
  readonly title: string;
  readonly since: string | undefined;
}

/** The roles that a person held on a day (ISO date), in the record's order; `[]` for everything without roles. */
export function findRolesAt(record: EntityRecord, day: string): RoleThen[] {
  if (!('roles' in record)) return [];
  return record.roles
    .filter(({ from, to }) => isWithin(day, from, to))
    .map(({ title, from }) => ({ title, since: from === undefined ? undefined : formatDate(from) }));
}

/** When an event, agreement, organization or work was, in words; undefined where the record does not tell. */
export function recordPeriod(record: EntityRecord): string | undefined {
  if ('published' in record) return record.published && formatDate(record.published);
  if (!('from' in record || 'to' in record)) return undefined;
  return formatPeriod(record.from, record.to) || undefined;
}
