import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { listLayers } from '../entity-types/layers.ts';
import { designCss } from './design-css.ts';
import { engineFolder } from './folders.ts';

/** Scripts of the site, by the name of the file that they become. */
const ENTRIES = {
  early: 'src/client/early.ts',
  app: 'src/client/app.ts',
  map: 'src/client/map/entry.ts',
} as const;

/** Bundles each entry of the client as one classic script, and its styles as one sheet, into `folder`. */
export async function bundleClient(folder: string): Promise<void> {
  for (const [name, entry] of Object.entries(ENTRIES)) await build(toConfig(name, entry, folder));
}

/** Classic scripts, since a page opened from a disk may load no modules; fonts and pictures stay files. */
function toConfig(name: string, entry: string, folder: string): InlineConfig {
  return {
    root: engineFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    plugins: [designCss()],
    define: { ANNOTATION_LAYERS: JSON.stringify(listLayers()) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(engineFolder, entry),
        output: {
          format: 'iife',
          entryFileNames: `${name}.js`,
          assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? `${name}.css` : '[name][extname]'),
        },
      },
    },
  };
}
