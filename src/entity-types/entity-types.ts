import { agreement } from './agreement.ts';
import { event } from './event.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { work } from './work.ts';

/** All types of entity, in the order in which lists go through them. A new type is one file and one entry here. */
export const entityTypes = [person, organization, place, event, agreement, work] as const;

type Definition = (typeof entityTypes)[number];

export type EntityType = Definition['type'];

/** The definition of a type. */
export function entityTypeOf(type: EntityType): Definition {
  const found = entityTypes.find((definition) => definition.type === type);
  if (!found) throw new RangeError(`no type of entity is called ${type}`);
  return found;
}

/** "People": a type as the heading over several of it. */
export function headingOf(type: EntityType): string {
  const { plural } = entityTypeOf(type);
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}
