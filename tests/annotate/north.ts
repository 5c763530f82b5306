import type { Entity, Knowledge } from '../../src/annotate/types.ts';

function entity(fields: Partial<Entity> & Pick<Entity, 'id' | 'name' | 'type'>): [string, Entity] {
  return [fields.id, { aliases: [], roles: [], ...fields }];
}

const leader = { names: ['President of Norland', 'Norlandic leader'], from: '2010' };

/** Two fictional people, a fictional country and a fictional news agency. */
export const NORTH: Knowledge = {
  entities: new Map([
    entity({ id: 'mara-voss', name: 'Mara Voss', type: 'person', gender: 'female', roles: [leader] }),
    entity({ id: 'olen-dahl', name: 'Olen Dahl', type: 'person', gender: 'male' }),
    entity({ id: 'north-wire', name: 'North Wire', type: 'organization', outlet: true }),
    entity({ id: 'norland', name: 'Norland', type: 'place', demonyms: ['Norlandic'] }),
  ]),
};
