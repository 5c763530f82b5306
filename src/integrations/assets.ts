import { loadDetails } from '../basemap/detail-files.ts';
import { type Cache, readText } from '../cache/cache.ts';
import { digestFiles, digestOf } from '../cache/digest.ts';
import { engineFolder } from '../cache/engine.ts';
import type { Basemap } from '../pages/site-content.ts';
import type { ContentFiles } from '../schemas/read-content.ts';
import { type AssetFile, filesSchema } from './asset-file.ts';

/** Files of `assets/` that are made together; the key changes when one of them would. */
export interface AssetGroup {
  readonly key: string;
  make(): Promise<AssetFile[]>;
}

/** The code that makes the map's data. */
const BASEMAP_CODE = [
  'src/basemap',
  'src/dates',
  'src/design',
  'src/entity-types',
  'src/knowledge',
  'src/math',
  'src/schemas',
  'src/text',
  'package.json',
  'package-lock.json',
];

/** The site's scripts and styles. */
export function clientAssets(engine: string): AssetGroup {
  return bundleAssets(`client-${engine}`, {
    early: 'src/client/early.ts',
    app: 'src/client/app.ts',
    map: 'src/client/map/entry.ts',
    share: 'src/client/share/entry.ts',
  });
}

/** What the pages of a preview load besides. */
export function previewAssets(engine: string): AssetGroup {
  return bundleAssets(`preview-${engine}`, { preview: 'src/client/preview.ts' });
}

/** Scripts by their names, with their styles. */
function bundleAssets(key: string, entries: Readonly<Record<string, string>>): AssetGroup {
  return { key, make: async () => (await import('./bundle-client.ts')).bundleClient(entries) };
}

/** The data of the site's maps, as classic scripts, which pages can load from a disk too. */
export function basemapAssets(site: string, files: ContentFiles): AssetGroup {
  const code = digestFiles(engineFolder, BASEMAP_CODE);
  return {
    key: `basemap-${digestOf(code, digestFiles(site, ['content/basemap']))}`,
    make: async () => {
      const { makeBasemapFiles } = await import('../basemap/files.ts');
      const made = await makeBasemapFiles(loadDetails(files));
      return made.map((file) => ({ ...file, encoding: 'utf8' as const }));
    },
  };
}

/** The files of a group, from the cache if they were made before. */
export async function makeAssets({ key, make }: AssetGroup, cache: Cache): Promise<readonly AssetFile[]> {
  const known = readAssets(key, cache);
  if (known) return known;
  const files = await make();
  cache.write(key, JSON.stringify(files));
  return files;
}

/** Files made before; undefined if the cache does not have them. */
export function readAssets(key: string, cache: Cache): readonly AssetFile[] | undefined {
  const json = readText(cache, key);
  return json === undefined ? undefined : filesSchema.safeParse(JSON.parse(json)).data;
}

/** What pages need to know of the map's data. */
export function describeBasemap(files: ContentFiles, { key }: AssetGroup): Basemap {
  const details = [...loadDetails(files).values()];
  const detailSources = details.length > 0 ? details.flatMap(({ sources }) => sources) : undefined;
  return { digest: key, detailSources };
}
