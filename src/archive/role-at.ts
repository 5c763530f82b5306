import type { EntityRecord } from '../schemas/entity.ts';
import { isWithin } from './day-range.ts';
import { toDisplayDate } from './display-date.ts';

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
    .map(({ title, from }) => ({ title, since: from === undefined ? undefined : toDisplayDate(from) }));
}

/** When an event, agreement, organization or work was, in words; undefined where the record does not tell. */
export function toPeriod(record: EntityRecord): string | undefined {
  if ('published' in record) return record.published && toDisplayDate(record.published);
  if (!('from' in record || 'to' in record)) return undefined;
  const { from, to } = record;
  if (from === undefined) return to && `until ${toDisplayDate(to)}`;
  if (to === undefined) return `since ${toDisplayDate(from)}`;
  return from === to ? toDisplayDate(from) : toDisplayDate(`${from}/${to}`);
}
