import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapLayers } from '../basemap/load-map-layers.ts';
import type { PlaceOnMap } from '../basemap/map-place.ts';
import { readMapLayers } from '../basemap/read-map-layers.ts';
import { renderStaticMap } from '../basemap/static-map.ts';
import type { Overlay } from '../schemas/overlay.ts';
import { readCachedFiles } from './cached-files.ts';
import { digestOf } from './digest.ts';

/** A page's request for a map, as JSON in the bundle `maps/`. */
export interface MapRequest {
  /** Address of the picture from the root, without the leading slash. */
  readonly file: string;
  readonly title: string;
  readonly places: readonly PlaceOnMap[];
  readonly overlay?: Overlay | undefined;
}

/** Where `cachedFiles` keeps the map's data, and where pictures are kept between builds. */
export interface MapSupply {
  readonly basemap: string;
  readonly pictures: string;
}

/** A picture and its name in the cache. */
export interface DrawnMap {
  readonly svg: string;
  readonly kept: string;
}

let layers: { readonly path: string; readonly read: MapLayers } | undefined;

/** Draws a map as SVG, or reuses the picture from an earlier build. */
export function drawMap({ title, places, overlay }: MapRequest, { basemap, pictures }: MapSupply): DrawnMap {
  const kept = `${digestOf(basemap, JSON.stringify([title, places, overlay]))}.svg`;
  const path = join(pictures, kept);
  const known = readIfThere(path);
  if (known !== undefined) return { svg: known, kept };
  if (layers?.path !== basemap) {
    const files = readCachedFiles(basemap);
    if (!files) throw new Error(`${basemap} was changed or removed while the site was built; build again`);
    layers = { path: basemap, read: readMapLayers(files) };
  }
  const svg = renderStaticMap({ title, places, overlay, layers: layers.read });
  mkdirSync(pictures, { recursive: true });
  writeFileSync(path, svg);
  return { svg, kept };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
