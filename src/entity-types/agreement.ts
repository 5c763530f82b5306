import { defineEntityType } from './entity-type.ts';
import { event } from './event.ts';

export const agreement = defineEntityType({
  type: 'agreement',
  plural: 'agreements',
  folder: 'agreements',
  fields: ({ z, id, date }) => ({
    parties: z.array(id).default([]),
    at: z.array(id).default([]).describe('Places where it was made'),
    from: date.optional(),
    to: date.optional(),
  }),
  links: [
    { field: 'at', label: 'Where' },
    { field: 'parties', label: 'Parties' },
  ],
  speaks: false,
  inTimeline: true,
  layer: event.layer,
  mark: event.mark,
  jsonLd: { type: 'CreativeWork', properties: { dateCreated: 'from' } },
});
