import { defineEntityType } from './entity-type.ts';

export const event = defineEntityType({
  type: 'event',
  plural: 'events',
  folder: 'events',
  fields: ({ z, id, date, coordinates }) => ({
    at: z.array(id).default([]).describe('Places where it happened'),
    coordinates: coordinates.optional(),
    from: date.optional(),
    to: date.optional(),
  }),
  links: [{ field: 'at', label: 'Where' }],
  speaks: false,
  inTimeline: true,
  layer: { name: 'events', label: 'Events and agreements' },
  mark: { color: 'event', underline: 'wavy', edge: '3px dotted' },
  jsonLd: { type: 'Event', properties: { startDate: 'from', endDate: 'to' } },
});
