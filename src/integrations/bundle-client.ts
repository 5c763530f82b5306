import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { engineFolder } from '../cache/engine.ts';
import { listLayers } from '../entity-types/layers.ts';
import type { AssetFile } from './asset-file.ts';
import { designCss } from './design-css.ts';

/** Bundles each entry of the client, by name, to a classic script and its styles to a style sheet, for `assets/`. */
export async function bundleClient(entries: Readonly<Record<string, string>>): Promise<AssetFile[]> {
  const files: AssetFile[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    const built = await build(createConfig(name, entry));
    for (const bundle of Array.isArray(built) ? built : [built]) {
      if (!('output' in bundle)) throw new RangeError(`the bundler watches ${entry} instead of building it`);
      for (const file of bundle.output) {
        const contents = Buffer.from(file.type === 'chunk' ? file.code : file.source).toString('base64');
        files.push({ name: file.fileName, contents, encoding: 'base64' });
      }
    }
  }
  return files;
}

/** Classic scripts, because a page opened from disk can't load modules; fonts and pictures stay files. */
function createConfig(name: string, entry: string): InlineConfig {
  return {
    root: engineFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    plugins: [designCss()],
    define: { ANNOTATION_LAYERS: JSON.stringify(listLayers()) },
    build: {
      write: false,
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
