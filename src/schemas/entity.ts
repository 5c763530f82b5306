import { z } from 'zod';
import { addressPart as id } from './address-part.ts';
import { edtfDate, inOrder } from './edtf.ts';
import { languageTag } from './language-tag.ts';
import { textOrAddress } from './safe-address.ts';

const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90).describe('Degrees north, WGS 84'),
  lon: z.number().min(-180).max(180).describe('Degrees east, WGS 84'),
});

const role = z.strictObject({
  title: z.string().min(1).describe('The role in full: "President of Russia"'),
  also: z
    .array(z.string().min(1))
    .default([])
    .describe('Other phrases for the holder while in the role: "Russian leader"'),
  of: id.optional().describe('The entity that the role is held in; its demonyms make "Russian President"'),
  from: edtfDate.optional(),
  to: edtfDate.optional(),
});

const original = z.strictObject({
  text: z.string().min(1),
  language: languageTag.describe('BCP 47 tag of the language and script: "ru", "ar"'),
});

const designation = z.strictObject({
  by: z.string().min(1).describe('Who designates: "Russia"'),
  text: z
    .string()
    .min(1)
    .describe('As a reader should see it: "banned in Russia as a terrorist organization"'),
  since: edtfDate.optional(),
});

const identifiers = z.strictObject({
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'is not a Wikidata id; write Q and digits')
    .optional(),
  geonames: z.int().positive().optional(),
});

const common = {
  name: z.string().min(1).describe('Display name in English; it wins over every other spelling'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other spellings and short names'),
  original: z.array(original).default([]).describe('The name in its own language and script'),
  description: z.string().min(1).describe('One or two sober sentences'),
  identifiers: identifiers.default({}),
  designations: z.array(designation).default([]).describe('What an authority declares it to be'),
  sources: z.array(textOrAddress).default([]).describe('Where the record’s facts can be checked'),
};

const dated = { from: edtfDate.optional(), to: edtfDate.optional() };

const fields = {
  person: z.strictObject({
    ...common,
    gender: z.enum(['female', 'male', 'other']).optional().describe('For resolving pronouns'),
    roles: z.array(inOrder(role)).default([]),
  }),
  organization: z.strictObject({
    ...common,
    outlet: z.boolean().default(false).describe('A medium or agency through which words reach an article'),
    of: id.optional().describe('The country or body that it belongs to'),
    coordinates: coordinates.optional(),
    ...dated,
  }),
  place: z.strictObject({
    ...common,
    kind: z.enum(['country', 'region', 'city', 'town', 'village', 'river', 'lake', 'sea', 'site']),
    coordinates: coordinates.optional(),
    in: id.optional().describe('The country or region that it lies in'),
    demonyms: z.array(z.string().min(1)).default([]).describe('"Russian", "Turkish"'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code')
      .optional(),
  }),
  event: z.strictObject({
    ...common,
    at: z.array(id).default([]).describe('Places where it happened'),
    coordinates: coordinates.optional(),
    ...dated,
  }),
  agreement: z.strictObject({
    ...common,
    parties: z.array(id).default([]),
    at: z.array(id).default([]).describe('Places where it was made'),
    ...dated,
  }),
  work: z.strictObject({ ...common, by: z.array(id).default([]), published: edtfDate.optional() }),
} as const;

/** What an editor writes for an entity, by type; the folder tells the type and the file name the id. */
export const entitySchemas = {
  ...fields,
  organization: inOrder(fields.organization),
  event: inOrder(fields.event),
  agreement: inOrder(fields.agreement),
} as const;

/** The folder under `content/entities/` that holds each type's records. */
export const entityFolders = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: 'events',
  agreement: 'agreements',
  work: 'works',
} as const;

type Fields = { [T in keyof typeof entitySchemas]: z.infer<(typeof entitySchemas)[T]> };

/** A checked record of the authority file, with the id and type that its path tells. */
export type EntityRecord = {
  [T in keyof Fields]: { readonly id: string; readonly type: T } & Fields[T];
}[keyof Fields];
