import type { EntityRecord } from '../schemas/entity.ts';
import { type Node, someOf } from './json-ld.ts';

const TYPES = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  agreement: 'CreativeWork',
  work: 'CreativeWork',
} as const;

/** Kinds of place for which schema.org has a word of its own. */
const PLACE_TYPES: Readonly<Record<string, string>> = {
  country: 'Country',
  region: 'AdministrativeArea',
  city: 'City',
  river: 'RiverBodyOfWater',
  lake: 'LakeBodyOfWater',
  sea: 'SeaBodyOfWater',
};

/** An entity by name and address, for use inside other nodes. */
export function toEntityReference(record: EntityRecord, address: string): Node {
  return { '@type': toType(record), '@id': address, name: record.name };
}

/** All that a record knows of an entity, in schema.org's terms; `address` is its page, absolute. */
export function toEntityNode(record: EntityRecord, address: string): Node {
  return {
    ...toEntityReference(record, address),
    url: address,
    description: record.description,
    alternateName: someOf([...record.aliases, ...record.original.map(({ text }) => text)]),
    sameAs: someOf(toSameAs(record)),
    ...toOwnTerms(record),
  };
}

/** Addresses at other authorities that mean the same thing. */
export function toSameAs({ identifiers: { wikidata, geonames } }: EntityRecord): string[] {
  return [
    ...(wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
    ...(geonames === undefined ? [] : [`https://sws.geonames.org/${geonames}/`]),
  ];
}

function toType(record: EntityRecord): string {
  return (record.type === 'place' ? PLACE_TYPES[record.kind] : undefined) ?? TYPES[record.type];
}

function toOwnTerms(record: EntityRecord): Record<string, unknown> {
  if (record.type === 'person') {
    return { jobTitle: someOf([...new Set(record.roles.map(({ title }) => title))]) };
  }
  if (record.type === 'place') return { geo: toGeo(record.coordinates) };
  if (record.type === 'event') return { startDate: toIso(record.from), endDate: toIso(record.to) };
  if (record.type === 'organization') {
    return { foundingDate: toIso(record.from), dissolutionDate: toIso(record.to) };
  }
  return { dateCreated: toIso(record.type === 'work' ? record.published : record.from) };
}

function toGeo(coordinates: { readonly lat: number; readonly lon: number } | undefined): Node | undefined {
  return coordinates && { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon };
}

/** schema.org takes ISO 8601 alone, so what EDTF says beyond it is left out. */
function toIso(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(value) ? value : undefined;
}
