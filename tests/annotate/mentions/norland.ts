import { createDocument } from '../../../src/annotate/document.ts';
import { findNames } from '../../../src/annotate/mentions/find-names.ts';
import type { Entity, Gazetteer, GazetteerPlace, Knowledge, Mention } from '../../../src/annotate/types.ts';

const entity = (fields: Partial<Entity> & Pick<Entity, 'id' | 'type' | 'name'>): Entity => ({
  aliases: [],
  roles: [],
  ...fields,
});

const leader = ['President of Norland', 'Norlandic President', 'Norlandic leader', 'Norland’s President'];

/** People, organizations and places of a fictional country. */
export const ENTITIES: readonly Entity[] = [
  entity({
    id: 'anna-lind',
    type: 'person',
    name: 'Anna Lind',
    gender: 'female',
    aliases: ['Анна Линд'],
    roles: [{ names: leader, from: '2012-05-07', to: '2018-05-06' }],
  }),
  entity({
    id: 'sergey-holm',
    type: 'person',
    name: 'Sergey Holm',
    gender: 'male',
    roles: [
      { names: leader, from: '2018-05-07' },
      { names: ['Minister of Trade of Norland', 'Norlandic trade minister'], from: '2010', to: '2018' },
    ],
  }),
  entity({
    id: 'omar-al-rasid',
    type: 'person',
    name: 'Omar al-Rasid',
    gender: 'male',
    roles: [{ names: ['President of Sudmark', 'Sudmark President'] }],
  }),
  entity({ id: 'kurt-berg', type: 'person', name: 'Kurt Berg', gender: 'male' }),
  entity({ id: 'eva-berg', type: 'person', name: 'Eva Berg', gender: 'female' }),
  entity({
    id: 'norland',
    type: 'place',
    name: 'Norland',
    aliases: ['NL'],
    demonyms: ['Norlandic'],
    lat: 61,
    lon: 9,
  }),
  entity({ id: 'vesta', type: 'place', name: 'Vesta' }),
  entity({ id: 'minby', type: 'place', name: 'Minby', lat: 60.5, lon: 8.5, geonames: 77 }),
  entity({ id: 'minby-agreements', type: 'agreement', name: 'Minby agreements' }),
  entity({
    id: 'shield-of-the-vesta',
    type: 'event',
    name: 'Operation Shield of the Vesta',
    aliases: ['Shield of the Vesta', 'summit of “ten”'],
  }),
  entity({ id: 'free-norland-army', type: 'organization', name: 'Free Norland Army', aliases: ['FNA'] }),
  entity({ id: 'peoples-guard', type: 'organization', name: 'People’s Border Guard' }),
  entity({ id: 'norland-wire', type: 'organization', name: 'Norland Wire', outlet: true }),
];

const place = (
  fields: Partial<GazetteerPlace> & Pick<GazetteerPlace, 'name' | 'country'>,
): GazetteerPlace => ({ lat: 0, lon: 0, population: 200_000, kind: 'city', ...fields });

const PLACES: readonly GazetteerPlace[] = [
  place({ name: 'Sudmark', country: 'SU', kind: 'country', population: 9e6, lat: 50, lon: 10 }),
  place({ name: 'Ostland', country: 'OS', kind: 'country', population: 9e6, lat: 10, lon: 90 }),
  place({ name: 'Westria', country: 'OS', kind: 'region', population: 1e6, lat: 11, lon: 91 }),
  place({ name: 'Grenby', country: 'SU', lat: 50.5, lon: 10.5, geonames: 1 }),
  place({ name: 'Grenby', country: 'OS', population: 40_000, lat: 11, lon: 91, geonames: 2 }),
  place({ name: 'Sunde', country: 'SU', population: 2e6, lat: 49, lon: 9, geonames: 5 }),
  place({ name: 'Sunde County', country: 'SU', kind: 'region', population: 3e6, lat: 48, lon: 8 }),
  place({ name: 'Sunde', country: 'OS', population: 9_000, geonames: 6 }),
  place({ name: 'Storby', country: 'OS', population: 3e6, geonames: 7 }),
  place({ name: 'Stora', country: 'SU', population: 1e5, geonames: 8 }),
  place({ name: 'Halm', country: 'SU', population: 900, geonames: 3 }),
  place({ name: 'New Halm', country: 'SU', geonames: 4 }),
];

/** What other names refer to. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'Sunde County': 'sunde', Storby: 'stora' };

/** A small gazetteer in which some places share a name. */
export const GAZETTEER: Gazetteer = {
  lookup: (name) =>
    PLACES.filter((one) => [one.name.toLowerCase(), OTHER_NAMES[one.name]].includes(name.toLowerCase())),
  countryOfDemonym: (word) => ({ sudmarkian: 'SU', ostlandic: 'OS' })[word.toLowerCase()],
};

export const KNOWLEDGE: Knowledge = {
  entities: new Map(ENTITIES.map((one) => [one.id, one])),
  gazetteer: GAZETTEER,
};

/** The names in a text with a given dateline. */
export function namesOn(day: string | undefined, text: string): Mention[] {
  return findNames(createDocument({ text, published: day }), KNOWLEDGE);
}

/** Mentions as "words → entity or type", for tables. */
export function summarize(text: string, mentions: readonly Mention[]): string[] {
  return mentions.map(({ start, end, entity: id, type, provisional }) => {
    const known =
      id ?? (provisional && provisional !== text.slice(start, end) ? `${type} ${provisional}` : type);
    return `${text.slice(start, end)} → ${known}`;
  });
}
