import { DETAIL_ZOOM, PARTS_ZOOM } from './basemap-files.ts';
import { loadDetails } from './detail-files.ts';
import { decodeMapLayer, type MapLayer } from './map-layer.ts';
import { type View, viewBounds } from './mercator.ts';
import { isOverlapping, isWithin } from './position.ts';
import { cutWorld, loadWorldSources, makeFineWorld, makeWorld } from './world.ts';

/** All layers of a build. */
export interface MapLayers {
  readonly world: MapLayer;
  /** Parts of the detailed world by name. */
  readonly parts: ReadonlyMap<string, MapLayer>;
  /** Detail extracts by name. */
  readonly details: ReadonlyMap<string, MapLayer>;
}

const loading = new Map<string, Promise<MapLayers>>();

async function load(folder: string): Promise<MapLayers> {
  const details = await loadDetails(folder);
  const sources = await loadWorldSources();
  return {
    world: await makeWorld(sources),
    parts: cutWorld(await makeFineWorld(sources)),
    details: new Map([...details].map(([name, { layer }]) => [name, decodeMapLayer(layer)])),
  };
}

/** The world and the detail extracts in a folder. Built once per process, since it takes two seconds. */
export function loadMapLayers(folder = 'content/basemap'): Promise<MapLayers> {
  const known = loading.get(folder);
  if (known) return known;
  const layers = load(folder);
  loading.set(folder, layers);
  return layers;
}

/**
 * The best layers for a view: an extract that covers all of it, or parts of the detailed world, or the coarse
 * world.
 */
export function findMapLayers({ world, parts, details }: MapLayers, view: View): MapLayer[] {
  const bounds = viewBounds(view);
  if (view.zoom >= DETAIL_ZOOM) {
    const detail = [...details.values()].find((each) => isWithin(bounds, each.bounds));
    if (detail) return [detail];
  }
  if (view.zoom < PARTS_ZOOM) return [world];
  return [...[...parts.values()].filter((part) => isOverlapping(part.bounds, bounds)), world];
}
