import { entityTypeOf } from '../entity-types/entity-types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { type Node, someOf } from './json-ld.ts';

/** An entity's type, name, and address, for use in other nodes. */
export function entityReference(record: EntityRecord, address: string): Node {
  return { '@type': schemaType(record), '@id': address, name: record.name };
}

/** A record in schema.org's terms; `address` is the absolute address of its page. */
export function entityNode(record: EntityRecord, address: string): Node {
  return {
    ...entityReference(record, address),
    url: address,
    description: record.description,
    alternateName: someOf([...record.aliases, ...record.original.map(({ text }) => text)]),
    sameAs: someOf(sameAsLinks(record)),
    ...ownTerms(record),
  };
}

/** Addresses of the same entity at Wikidata and GeoNames. */
export function sameAsLinks({ identifiers: { wikidata, geonames } }: EntityRecord): string[] {
  return [
    ...(wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
    ...(geonames === undefined ? [] : [`https://sws.geonames.org/${geonames}/`]),
  ];
}

function schemaType(record: EntityRecord): string {
  const { type, typeOfKind = {} } = entityTypeOf(record.type).jsonLd;
  return ('kind' in record ? typeOfKind[record.kind] : undefined) ?? type;
}

function ownTerms(record: EntityRecord): Record<string, unknown> {
  const { properties } = entityTypeOf(record.type).jsonLd;
  return Object.fromEntries(
    Object.entries(properties).map(([property, field]) => [
      property,
      propertyValue(Reflect.get(record, field)),
    ]),
  );
}

/** A field's value in schema.org's terms: titles of roles, coordinates, or a date. */
function propertyValue(value: unknown): unknown {
  if (Array.isArray(value)) return someOf([...new Set(value.flatMap(readTitle))]);
  if (isPosition(value)) return { '@type': 'GeoCoordinates', latitude: value.lat, longitude: value.lon };
  return typeof value === 'string' ? isoDateOf(value) : undefined;
}

function readTitle(role: unknown): string[] {
  const isTitled = typeof role === 'object' && role !== null && 'title' in role;
  return isTitled && typeof role.title === 'string' ? [role.title] : [];
}

function isPosition(value: unknown): value is { readonly lat: number; readonly lon: number } {
  return typeof value === 'object' && value !== null && 'lat' in value && 'lon' in value;
}

/** schema.org accepts only ISO 8601, so other EDTF values are left out. */
function isoDateOf(value: string): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(value) ? value : undefined;
}
