import { BASEMAP_GLOBAL, type WorldFile } from './basemap-files.ts';
import { type Details, loadMapLayers } from './load-map-layers.ts';
import { type EncodedMapLayer, encodeMapLayer } from './map-layer.ts';
import { MAP_SOURCES, type MapSource } from './sources.ts';

/** Steps per degree: one is a pixel at zoom 4.75 in the world file, and at zoom 8 in the detailed parts. */
const SCALE = { world: 20, part: 200 };

/** A script file with map data, placed next to the client's scripts. */
export interface BasemapFile {
  readonly name: string;
  readonly contents: string;
}

function makeScript(name: string, data: WorldFile | EncodedMapLayer): BasemapFile {
  return {
    name: `basemap-${name}.js`,
    contents: `${BASEMAP_GLOBAL}(${JSON.stringify(name)},${JSON.stringify(data)});\n`,
  };
}

const WORLD_SOURCES: readonly MapSource[] = [MAP_SOURCES.naturalEarth, MAP_SOURCES.geonames];

/** The script files with the map's data, to be placed next to the client's. Every run gives the same bytes. */
export async function makeBasemapFiles(details: Details = new Map()): Promise<BasemapFile[]> {
  const layers = await loadMapLayers(details);
  const { parts } = layers;
  const world: WorldFile = {
    layer: encodeMapLayer(layers.world, SCALE.world),
    sources: WORLD_SOURCES,
    parts: Object.fromEntries([...parts].map(([name, layer]) => [name, layer.bounds])),
    details: [...details].map(([name, { layer, sources }]) => ({ name, bounds: layer.bounds, sources })),
  };
  return [
    makeScript('world', world),
    ...[...parts].map(([name, layer]) => makeScript(name, encodeMapLayer(layer, SCALE.part))),
    ...[...details].map(([name, { layer }]) => makeScript(`detail-${name}`, layer)),
  ];
}
