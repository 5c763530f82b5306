import { defineEntityType } from './entity-type.ts';

export const organization = defineEntityType({
  type: 'organization',
  plural: 'organizations',
  folder: 'organizations',
  fields: ({ z, id, date, coordinates }) => ({
    outlet: z.boolean().default(false).describe('A medium or agency through which words reach an article'),
    of: id.optional().describe('The country or body that it belongs to'),
    coordinates: coordinates.optional(),
    from: date.optional(),
    to: date.optional(),
  }),
  links: [{ field: 'of', label: 'Belongs to' }],
  speaks: true,
  inTimeline: false,
  layer: { name: 'organizations', label: 'Organizations' },
  mark: { color: 'organization', underline: 'double', edge: '4px double' },
  jsonLd: { type: 'Organization', properties: { foundingDate: 'from', dissolutionDate: 'to' } },
});
