import { stringify } from 'yaml';
import type { ZodType } from 'zod';
import type { EntityType, GazetteerPlace } from '../annotate/types.ts';
import { entitySchemas } from './entity.ts';
import { parseYaml } from './parse-yaml.ts';

/** What is known of an entity before its record is written. */
export interface RecordFacts {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly gender: string | undefined;
  readonly kind: string | undefined;
  readonly wikidata: string | undefined;
  readonly place: GazetteerPlace | undefined;
}

/** The YAML of a record, fields without a value left out; throws a `RangeError` that says what the schema refuses. */
export function formatRecord(facts: RecordFacts): string {
  const { type, name, aliases, description, gender, kind, wikidata, place } = facts;
  const identifiers = { wikidata, geonames: place?.geonames };
  const source = stringify(
    {
      name,
      aliases: aliases.length > 0 ? aliases : undefined,
      kind,
      country: place && place.kind !== 'region' ? place.country : undefined,
      coordinates: place && { lat: place.lat, lon: place.lon },
      gender,
      description,
      identifiers: Object.values(identifiers).some((value) => value !== undefined) ? identifiers : undefined,
    },
    { lineWidth: 0, keepUndefined: false },
  );
  const schema: ZodType<unknown> = entitySchemas[type];
  const { errors } = parseYaml(source, schema, { file: name });
  if (errors)
    throw new RangeError(
      `no record was written, since it would have problems: ${errors.map(({ reason }) => reason).join('; ')}`,
    );
  return source;
}
