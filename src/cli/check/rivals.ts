import { dayRangeOf } from '../../dates/day-range.ts';
import type { EntityRecord } from '../../schemas/entity.ts';
import type { CheckedSite, Finding } from './finding.ts';

/** Offices that one person holds at a time. */
const EXCLUSIVE =
  /^(?:president|prime minister|chancellor|king|queen|emperor|pope|secretary[- ]general|mayor|foreign minister|secretary of state)\b/i;

interface Held {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The same for two roles only if they are the same office. */
  readonly office: string;
  readonly index: number;
  /** The latest start and the earliest end that the dates allow, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** Finds two people who hold an office of one person at the same time. */
export function findRivals({ entities, positionOf }: CheckedSite): Finding[] {
  const held = [...entities.values()].flatMap(listHeld);
  return [...Map.groupBy(held, ({ office }) => office).values()].flatMap((all) =>
    all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .filter((other) => other.id !== one.id && one.from < other.to && other.from < one.to)
        .map((other) => ({
          at: positionOf(other.id, ['roles', other.index]),
          words: other.title,
          why: `${other.name} and ${one.name} (${positionOf(one.id, []).file}) hold this office at the same time`,
          fix: 'correct "from" or "to" of one',
          weight: 2,
        })),
    ),
  );
}

function listHeld(record: EntityRecord): Held[] {
  if (!('roles' in record)) return [];
  return record.roles.flatMap(({ title, of, from, to }, index) => {
    // Without any date, nobody says that it was at the same time; "Mayor" alone may be of two towns.
    if (!EXCLUSIVE.test(title) || (from === undefined && to === undefined)) return [];
    if (of === undefined && !/ of /i.test(title.replace(/^secretary of state/i, ''))) return [];
    const start = from === undefined ? Number.NEGATIVE_INFINITY : dayRangeOf(from).max;
    const end = to === undefined ? Number.POSITIVE_INFINITY : dayRangeOf(to).min;
    const office = / of /i.test(title) ? title.toLowerCase() : `${title.toLowerCase()} of ${of}`;
    return [{ id: record.id, name: record.name, title, office, index, from: start, to: end }];
  });
}
