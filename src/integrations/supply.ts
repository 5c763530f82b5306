import type { MapLayers } from '../basemap/load-map-layers.ts';
import { readMapLayers } from '../basemap/read-map-layers.ts';
import type { Cache } from '../cache/cache.ts';
import type { Supply } from '../pages/site-content.ts';
import { readTree } from '../publication/read-tree.ts';
import type { ContentFiles } from '../schemas/read-content.ts';
import { type AssetGroup, makeAssets } from './assets.ts';

/** Where a supply reads from. */
export interface SupplyOptions {
  readonly files: ContentFiles;
  readonly cache: Cache;
  readonly basemap: AssetGroup;
}

/** Makes a supply of what pages need besides the publication. */
export function createSupply({ files, cache, basemap }: SupplyOptions): Supply {
  let layers: Promise<MapLayers> | undefined;
  return {
    tree: (article) => readTree(article, { files, cache }),
    layers() {
      layers ??= makeAssets(basemap, cache).then(readMapLayers);
      return layers;
    },
  };
}
