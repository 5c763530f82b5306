import { defaultSchema, type Schema } from 'hast-util-sanitize';

const LABELS = ['ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy'];
const CELL: NonNullable<Schema['attributes']>[string] = ['align', 'colSpan', 'rowSpan', 'scope'];

/**
 * What an article's HTML may contain: GitHub's elements without forms, and only the attributes listed here, so that
 * nothing can run a script, load a file or imitate a part of the page. Only `<img>` loads something; `tameTree`
 * decides about its address.
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
    '*': ['dir', 'id', 'lang', 'title'],
    a: [
      ...LABELS,
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
      'href',
      'name',
    ],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    del: ['cite', 'dateTime'],
    h2: [['className', 'sr-only']],
    img: ['alt', 'src'],
    ins: ['cite', 'dateTime'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['reversed', 'start', 'type', ['className', 'contains-task-list']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    table: LABELS,
    td: CELL,
    th: ['abbr', ...CELL],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
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
