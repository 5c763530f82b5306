/** The layers that a layer may import, besides itself. */
export interface Allowed {
  readonly values: readonly string[];
  /** Layers from which it may import only types. */
  readonly types?: readonly string[];
}

/** The layer of each entry of `src/`. */
export const layerOf: Readonly<Record<string, string>> = {
  anchors: 'anchors',
  annotate: 'annotate',
  archive: 'archive',
  basemap: 'basemap',
  cache: 'cache',
  cli: 'cli',
  client: 'client',
  components: 'site',
  design: 'design',
  'entity-types': 'entity-types',
  dates: 'dates',
  'env.d.ts': 'site',
  evaluation: 'evaluation',
  export: 'export',
  integrations: 'integrations',
  knowledge: 'knowledge',
  layouts: 'site',
  markdown: 'markdown',
  math: 'math',
  pages: 'site',
  publication: 'publication',
  review: 'review',
  schemas: 'schemas',
  server: 'server',
  styles: 'site',
  text: 'text',
  training: 'training',
};

const inner = [
  'cache',
  'math',
  'text',
  'dates',
  'entity-types',
  'design',
  'annotate',
  'schemas',
  'knowledge',
  'markdown',
  'anchors',
  'review',
  'archive',
  'basemap',
  'publication',
  'export',
];

/** The imports that are allowed between layers; any other is an error. */
export const layers: Readonly<Record<string, Allowed>> = {
  // Arithmetic that several layers share; it runs in Node and in the browser.
  math: { values: [] },
  // What was made before, by a digest of what it was made from.
  cache: { values: [] },
  text: { values: ['math'] },
  // EDTF: the days that a date stands for, and its text.
  dates: { values: [] },
  'entity-types': { values: [] },
  // Colors, sizes and the style sheet made from them; the style of an entity type is in its definition.
  design: { values: ['entity-types'] },
  annotate: { values: ['math', 'text', 'dates'], types: ['entity-types'] },
  schemas: { values: ['math', 'text', 'dates', 'entity-types', 'design'], types: ['annotate'] },
  knowledge: { values: ['math', 'text', 'cache', 'entity-types', 'schemas'], types: ['annotate'] },
  anchors: { values: ['math', 'text', 'schemas'], types: ['annotate'] },
  // What editors decided about annotations.
  review: { values: ['math', 'text', 'annotate', 'anchors', 'schemas'] },
  markdown: { values: ['text', 'annotate', 'knowledge', 'anchors', 'schemas'] },
  archive: { values: ['dates', 'entity-types', 'schemas', 'anchors'], types: ['annotate'] },
  // Everything a publisher has, as plain data; it knows nothing of the site's pages.
  publication: {
    values: [
      'cache',
      'text',
      'annotate',
      'schemas',
      'knowledge',
      'anchors',
      'markdown',
      'review',
      'archive',
      'basemap',
    ],
  },
  export: { values: ['dates', 'entity-types', 'archive', 'anchors', 'schemas'], types: ['annotate'] },
  basemap: { values: ['math', 'text', 'dates', 'design', 'schemas', 'knowledge'] },
  site: {
    values: [
      'dates',
      'entity-types',
      'design',
      'archive',
      'export',
      'schemas',
      'anchors',
      'markdown',
      'basemap',
    ],
    types: ['annotate', 'publication', 'client'],
  },
  // Only modules that run in a browser; a test checks its direct and indirect imports.
  client: {
    values: ['math', 'text', 'dates', 'design', 'anchors', 'basemap', 'archive'],
    types: ['entity-types', 'schemas', 'annotate', 'review'],
  },
  // Makes the weights that ship with the annotator; used only in development.
  training: { values: ['math', 'text', 'annotate', 'knowledge', 'schemas'] },
  // Compares what the annotator finds with what people marked.
  evaluation: { values: ['text', 'annotate', 'training'] },
  // It imports what the pages were compiled to, not their sources.
  integrations: { values: inner, types: ['site'] },
  // Serves built sites, and sites in memory while somebody writes.
  server: { values: [...inner, 'integrations'], types: ['site'] },
  cli: { values: [...inner, 'integrations', 'server', 'training', 'evaluation'] },
};

/** Packages that may be sent to a browser, with their styles and fonts. */
export const browserPackages: readonly string[] = ['leaflet'];
