import { DETAIL_ZOOM, type DetailFile, PARTS_ZOOM } from './basemap-files.ts';
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

/** A site's own detail extracts, by name. */
export type Details = ReadonlyMap<string, DetailFile>;

/** The layers of the world and of detail extracts. This takes two seconds. */
export async function loadMapLayers(details: Details = new Map()): Promise<MapLayers> {
  const sources = await loadWorldSources();
  return {
    world: await makeWorld(sources),
    parts: cutWorld(await makeFineWorld(sources)),
    details: new Map([...details].map(([name, { layer }]) => [name, decodeMapLayer(layer)])),
  };
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
