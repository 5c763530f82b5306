import type { EntityType } from '../annotate/types.ts';

/** Types in the order in which lists go through them. */
export const ENTITY_TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'event',
  'agreement',
  'work',
];

/** A type as the heading over several of it. */
export const typeHeadings: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  event: 'Events',
  agreement: 'Agreements',
  work: 'Works',
};
