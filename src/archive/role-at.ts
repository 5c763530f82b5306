import { toDisplayDate, toPeriodWords } from '../dates/date-words.ts';
import { isWithin } from '../dates/day-range.ts';
import type { EntityRecord } from '../schemas/entity.ts';

/** A role on a day; `since` is in words, absent where the record does not tell. */
export interface RoleThen {
  readonly title: string;
  readonly since: string | undefined;
}

/** The roles that a person held on a day (ISO date), in the record's order; `[]` for everything but people. */
export function findRolesAt(record: EntityRecord, day: string): RoleThen[] {
  if (record.type !== 'person') return [];
  return record.roles
    .filter(({ from, to }) => isWithin(day, from, to))
    .map(({ title, from }) => ({ title, since: from === undefined ? undefined : toDisplayDate(from) }));
}

/** When an event, agreement, organization or work was, in words; undefined where the record does not tell. */
export function toPeriod(record: EntityRecord): string | undefined {
  if (record.type === 'work') return record.published && toDisplayDate(record.published);
  if (record.type === 'person' || record.type === 'place') return undefined;
  return toPeriodWords(record.from, record.to) || undefined;
}
