import { defineEntityType } from './entity-type.ts';

export const person = defineEntityType({
  type: 'person',
  plural: 'people',
  folder: 'people',
  fields: ({ z, id, date, inOrder }) => ({
    gender: z.enum(['female', 'male', 'other']).optional().describe('For resolving pronouns'),
    roles: z
      .array(
        inOrder(
          z.strictObject({
            title: z.string().min(1).describe('The role in full: "President of Russia"'),
            also: z
              .array(z.string().min(1))
              .default([])
              .describe('Other phrases for the holder while in the role: "Russian leader"'),
            of: id
              .optional()
              .describe('The entity where the role is held; its demonyms allow "Russian President"'),
            from: date.optional(),
            to: date.optional(),
          }),
        ),
      )
      .default([]),
  }),
  links: [],
  nestedLinks: [{ list: 'roles', field: 'of' }],
  speaks: true,
  inTimeline: false,
  layer: { name: 'people', label: 'People' },
  mark: { color: 'person', underline: 'solid', edge: '2px solid' },
  jsonLd: { type: 'Person', properties: { jobTitle: 'roles' } },
});
