import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import { build } from 'vite';
import { engineFolder } from '../cache/engine.ts';

const ENTRY = 'src/pages/site-renderer.ts';

/** The JavaScript of the module that renders pages. Astro and packages are not part of it. */
export async function compilePages(): Promise<string> {
  const config = getViteConfig(
    {
      root: engineFolder,
      logLevel: 'warn',
      build: {
        ssr: join(engineFolder, ENTRY),
        write: false,
        copyPublicDir: false,
        minify: false,
        rolldownOptions: { external: /^astro(?:\/|$)/ },
      },
    },
    { root: engineFolder, logLevel: 'warn' },
  );
  const resolved = await config({ mode: 'production', command: 'build' });
  const built = await build({ ...resolved, configFile: false });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle))
    throw new RangeError(`the bundler watches ${ENTRY} instead of building it`);
  const [chunk, ...others] = bundle.output;
  if (chunk?.type !== 'chunk' || others.length > 0)
    throw new RangeError(`the bundler made several files of ${ENTRY}`);
  return chunk.code;
}
