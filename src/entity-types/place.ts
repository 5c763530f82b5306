import { defineEntityType } from './entity-type.ts';

export const place = defineEntityType({
  type: 'place',
  plural: 'places',
  folder: 'places',
  fields: ({ z, id, coordinates }) => ({
    kind: z.enum(['country', 'region', 'city', 'town', 'village', 'river', 'lake', 'sea', 'site']),
    coordinates: coordinates.optional(),
    in: id.optional().describe('The country or region that it is located in'),
    demonyms: z.array(z.string().min(1)).default([]).describe('"Russian", "Turkish"'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is not a country code; write the two-letter ISO code, such as GH')
      .optional(),
  }),
  links: [{ field: 'in', label: 'Located in' }],
  speaks: false,
  inTimeline: false,
  layer: { name: 'places', label: 'Places' },
  mark: { color: 'place', underline: 'dashed', edge: '2px dashed' },
  jsonLd: {
    type: 'Place',
    typeOfKind: {
      country: 'Country',
      region: 'AdministrativeArea',
      city: 'City',
      river: 'RiverBodyOfWater',
      lake: 'LakeBodyOfWater',
      sea: 'SeaBodyOfWater',
    },
    properties: { geo: 'coordinates' },
  },
});
