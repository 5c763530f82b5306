import { defaultSchema, type Schema } from 'hast-util-sanitize';

/**
 * What an article's HTML may hold: GitHub's list without forms, and addresses that start no script.
 * `style`, `class` and event handlers never pass.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'figure',
    'figcaption',
    'mark',
    'abbr',
    'cite',
    'small',
    'time',
  ].filter((name) => !['input', 'picture', 'source', 'details', 'summary'].includes(name)),
  attributes: {
    ...defaultSchema.attributes,
    abbr: ['title'],
    time: ['dateTime'],
  },
  protocols: {
    href: ['http', 'https', 'mailto'],
    cite: ['http', 'https'],
  },
  required: {},
  strip: [
    'script',
    'style',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'textarea',
    'select',
    'button',
    'form',
  ],
};
