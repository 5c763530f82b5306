import { agreement } from './agreement.ts';
import { event } from './event.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { work } from './work.ts';

/** All entity types, in the order in which lists show them. To add a type, add one file and one entry here. */
export const entityTypes = [person, organization, place, event, agreement, work] as const;

type Definition = (typeof entityTypes)[number];

export type EntityType = Definition['type'];

/** The definition of a type. */
export function entityTypeOf(type: EntityType): Definition {
  const found = entityTypes.find((definition) => definition.type === type);
  if (!found) throw new RangeError(`no entity type is called ${type}`);
  return found;
}

/** The heading for a list of a type: "People". */
export function headingOf(type: EntityType): string {
  const { plural } = entityTypeOf(type);
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}
