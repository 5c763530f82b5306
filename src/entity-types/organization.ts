import { defineEntityType } from './entity-type.ts';

export const organization = defineEntityType({
  type: 'organization',
  plural: 'organizations',
  folder: 'organizations',
  fields: ({ z, id, date, coordinates }) => ({
    outlet: z
      .boolean()
      .default(false)
      .describe('A news outlet or agency that quotations reach an article through'),
    of: id.optional().describe('The country or organization that it belongs to'),
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
