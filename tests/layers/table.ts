/** What a layer may import of ours, besides itself. */
export interface Allowed {
  readonly values: readonly string[];
  /** Layers of which it may import types alone. */
  readonly types?: readonly string[];
}

/** The layer of each entry of `src/`. */
export const layerOf: Readonly<Record<string, string>> = {
  anchors: 'anchors',
  annotate: 'annotate',
  archive: 'archive',
  basemap: 'basemap',
  cli: 'cli',
  client: 'client',
  components: 'site',
  design: 'design',
  'entity-types': 'entity-types',
  'content.config.ts': 'integrations',
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
  schemas: 'schemas',
  styles: 'site',
  text: 'text',
  training: 'training',
};

const inner = [
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
  'archive',
  'export',
  'basemap',
];

/** The arrows between layers; an arrow that is not here is a fault. */
export const layers: Readonly<Record<string, Allowed>> = {
  // Arithmetic that several layers share; it runs in Node and in the browser.
  math: { values: [] },
  text: { values: ['math'] },
  // EDTF: which days a date means, and its words.
  dates: { values: [] },
  'entity-types': { values: [] },
  // Colors, sizes and the style sheet made of them; what a type of entity looks like is in its definition.
  design: { values: ['entity-types'] },
  annotate: { values: ['math', 'text', 'dates'], types: ['entity-types'] },
  schemas: { values: ['math', 'text', 'dates', 'entity-types', 'design'], types: ['annotate'] },
  knowledge: { values: ['math', 'text', 'entity-types', 'schemas'], types: ['annotate'] },
  anchors: { values: ['text', 'schemas'], types: ['annotate'] },
  markdown: { values: ['text', 'annotate', 'knowledge', 'anchors', 'schemas'] },
  archive: { values: ['dates', 'entity-types', 'schemas', 'anchors'], types: ['annotate'] },
  export: { values: ['dates', 'entity-types', 'archive', 'anchors', 'schemas'], types: ['annotate'] },
  basemap: { values: ['math', 'text', 'dates', 'design', 'schemas', 'knowledge'] },
  site: {
    values: ['dates', 'entity-types', 'design', 'archive', 'export', 'schemas', 'anchors', 'basemap'],
    types: ['annotate', 'client'],
  },
  // Only modules that run in a browser: the closure of its imports is checked too.
  client: {
    values: ['math', 'text', 'dates', 'design', 'anchors', 'basemap', 'archive'],
    types: ['entity-types', 'schemas', 'annotate'],
  },
  // Makes the weights that the annotator ships; it runs where the project is developed.
  training: { values: ['math', 'text', 'annotate', 'knowledge', 'schemas'] },
  // Scores what the annotator finds against what people marked.
  evaluation: { values: ['text', 'annotate', 'training'] },
  integrations: { values: inner },
  cli: { values: [...inner, 'integrations', 'training', 'evaluation'] },
};

/** Packages that a browser may be sent; styles and fonts go with them. */
export const browserPackages: readonly string[] = ['leaflet', 'minisearch'];
