import { type ZodObject, type ZodType, z } from 'zod';
import type { FieldTools } from '../entity-types/entity-type.ts';
import { type EntityType, entityTypes } from '../entity-types/entity-types.ts';
import { addressPart as id } from './address-part.ts';
import { edtfDate, inOrder } from './edtf.ts';
import { languageTag } from './language-tag.ts';
import { textOrAddress } from './safe-address.ts';

const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90).describe('Degrees north, WGS 84'),
  lon: z.number().min(-180).max(180).describe('Degrees east, WGS 84'),
});

const original = z.strictObject({
  text: z.string().min(1),
  language: languageTag.describe('BCP 47 tag of the language and script: "ru", "ar"'),
});

const designation = z.strictObject({
  by: z.string().min(1).describe('The authority: "Russia"'),
  text: z
    .string()
    .min(1)
    .describe('The words that readers see: "banned in Russia as a terrorist organization"'),
  since: edtfDate.optional(),
});

const identifiers = z.strictObject({
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, {
      error: ({ input }) => {
        const [id = 'Q and digits, such as Q42,'] = /\bQ[1-9]\d*\b/.exec(String(input)) ?? [];
        return `is not a Wikidata id; write ${id} alone`;
      },
    })
    .optional(),
  geonames: z.int().positive().optional(),
});

const common = {
  name: z.string().min(1).describe('Display name in English, preferred over every other spelling'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other spellings and short names'),
  formerly: z.array(id).default([]).describe('Ids that it had; their addresses lead here'),
  original: z.array(original).default([]).describe('The name in its original language and script'),
  description: z.string().min(1).describe('One or two neutral sentences'),
  identifiers: identifiers.default({}),
  designations: z.array(designation).default([]).describe('Official designations by an authority'),
  sources: z.array(textOrAddress).default([]).describe('Where the record’s facts can be checked'),
};

const tools: FieldTools = { z, id, date: edtfDate, inOrder, coordinates };

type Definition = (typeof entityTypes)[number];

/** The fields of each type's records, as a checked record has them. */
type Fields = {
  [D in Definition as D['type']]: z.infer<ZodObject<typeof common>> &
    z.infer<ZodObject<ReturnType<D['fields']>>>;
};

/** A checked record of the authority file, with the id and type from its path. */
export type EntityRecord = {
  [T in keyof Fields]: { readonly id: string; readonly type: T } & Fields[T];
}[keyof Fields];

/** What an editor writes for an entity of a type; the folder gives the type and the file name the id. */
export const entitySchemas = mapTypes(recordSchema);

/** The folder under `content/entities/` that holds each type's records. */
export const entityFolders = mapTypes(({ folder }) => folder);

function recordSchema({ fields }: Definition): ZodType<Fields[EntityType]> {
  const schema: ZodType<unknown> = inOrder(z.strictObject({ ...common, ...fields(tools) }));
  // For all types at once, TypeScript infers an object with any fields.
  return schema as ZodType<Fields[EntityType]>;
}

function mapTypes<V>(toValue: (definition: Definition) => V): Readonly<Record<EntityType, V>> {
  const entries = entityTypes.map((definition) => [definition.type, toValue(definition)]);
  return Object.fromEntries(entries);
}
