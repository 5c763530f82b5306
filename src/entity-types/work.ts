import { defineEntityType } from './entity-type.ts';
import { event } from './event.ts';

export const work = defineEntityType({
  type: 'work',
  plural: 'works',
  folder: 'works',
  fields: ({ z, id, date }) => ({
    by: z.array(id).default([]),
    published: date.optional(),
  }),
  links: [{ field: 'by', label: 'By' }],
  speaks: false,
  inTimeline: false,
  layer: event.layer,
  mark: event.mark,
  jsonLd: { type: 'CreativeWork', properties: { dateCreated: 'published' } },
});
