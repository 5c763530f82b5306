import { z } from 'zod';
import { type EntityType, entityTypes } from '../entity-types/entity-types.ts';
import { addressPart } from './address-part.ts';
import { edtfDate, isoDate } from './edtf.ts';

/** What a decision can be about. */
export const subjects = ['mention', 'quotation', 'time'] as const;

export type Subject = (typeof subjects)[number];

const typeNames = entityTypes.map(({ type }) => type);

const speaker = z.union([
  z.strictObject({ entity: addressPart.describe('The id of a record') }),
  z.strictObject({ name: z.string().min(1).describe('The name of somebody without a record') }),
]);

const place = z.strictObject({
  name: z.string().min(1).optional(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  geonames: z.int().positive().optional(),
});

const words = z.string().min(1);

const fields = {
  exact: words.describe('The words of the annotation, as they stand in the article'),
  prefix: z.string().default('').describe('Up to 32 characters before them'),
  suffix: z.string().default('').describe('Up to 32 characters after them'),
  of: z.enum(subjects).default('mention'),
  decide: z.enum(['confirm', 'reject', 'set', 'add']),
  scope: z
    .enum(['here', 'article'])
    .default('here')
    .describe('"article": wherever the article has these words'),
  entity: addressPart.nullable().optional().describe('Id of the record that a mention means; null for none'),
  name: words.optional().describe('The full name that a mention without a record stands for'),
  type: z.enum<readonly EntityType[]>(typeNames).optional().describe('The type of such a mention'),
  place: place.optional().describe('Where a mentioned place is'),
  speakers: z.array(speaker).optional().describe('Who says a quotation; [] if nobody is known'),
  via: addressPart.nullable().optional().describe('Id of the outlet that a quotation came through'),
  kind: z.enum(['direct', 'mixed', 'indirect']).optional(),
  denied: z
    .boolean()
    .optional()
    .describe('Whether the source denies the words, or is only alleged to say them'),
  cue: words.optional().describe('The words that say that somebody speaks'),
  source: words.optional().describe('The words that say who speaks'),
  time: edtfDate.optional().describe('The value of a date'),
  words: words.optional().describe('The words that the annotation should have'),
  by: words.optional().describe('Who decided'),
  on: isoDate.optional(),
  reason: words.optional().describe('Why; readers see it'),
};

type Field = keyof typeof fields;

/** The fields that say what an annotation should be, by what it is. */
const SETTINGS: Readonly<Record<Subject, readonly Field[]>> = {
  mention: ['entity', 'name', 'type', 'place', 'words'],
  quotation: ['speakers', 'via', 'kind', 'denied', 'cue', 'source', 'words'],
  time: ['time', 'words'],
};

const ALL_SETTINGS = [...new Set(Object.values(SETTINGS).flat())];

/** An editor's decision about words of an article; see `reviewSchema`. */
export const decisionSchema = z.strictObject(fields).superRefine((value, context) => {
  const given = ALL_SETTINGS.filter((field) => value[field] !== undefined);
  const fail = (field: Field, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  for (const field of given) {
    if (value.decide === 'reject')
      fail(field, 'says what a rejected annotation should be; remove one of the two');
    else if (!SETTINGS[value.of].includes(field))
      fail(field, `is not for a ${value.of}; use ${SETTINGS[value.of].join(', ')}`);
  }
  if (value.decide === 'set' && given.length === 0)
    fail('decide', `sets nothing; give ${SETTINGS[value.of].join(', ')}, or write "confirm"`);
  if (value.decide === 'add' && value.of === 'time' && value.time === undefined)
    fail('decide', 'adds a date without its value; give "time", such as 2016-09-05');
  if (value.decide === 'add' && value.of === 'mention' && value.entity == null && value.type === undefined)
    fail('decide', 'adds a mention of nothing; give "entity", or "type" and "name"');
  if (value.decide === 'add' && value.words !== undefined)
    fail('words', 'is not needed: "exact" has the words of what is added');
  if (value.scope === 'article' && value.of === 'quotation')
    fail('scope', 'of a quotation is always here; remove it');
  if (value.entity != null && (value.name !== undefined || value.type !== undefined))
    fail('entity', 'already says who is meant; remove "name" and "type"');
});

/** `content/review/<slug>.yaml`: what editors decided about an article's annotations, in the order of time. */
export const reviewSchema = z.strictObject({
  decisions: z.array(decisionSchema).default([]),
});

export type Decision = z.infer<typeof decisionSchema>;
export type Review = z.infer<typeof reviewSchema>;
