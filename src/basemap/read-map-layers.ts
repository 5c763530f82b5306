import type { WorldFile } from './basemap-files.ts';
import type { BasemapFile } from './files.ts';
import { LazyMapLayer } from './lazy-map-layer.ts';
import type { MapLayers } from './load-map-layers.ts';
import { decodeMapLayer, type EncodedMapLayer } from './map-layer.ts';

/** The layers in map data files, as a browser would draw them. Each is decoded when first used. */
export function readMapLayers(files: readonly BasemapFile[]): MapLayers {
  const contents = new Map(files.map((file) => [file.name, file.contents]));
  const world = readCall<WorldFile>(contents.get('basemap-world.js'));
  const read = (name: string) =>
    decodeMapLayer(readCall<EncodedMapLayer>(contents.get(`basemap-${name}.js`)));
  return {
    world: decodeMapLayer(world.layer),
    parts: new Map(
      Object.entries(world.parts).map(([name, bounds]) => [name, new LazyMapLayer(bounds, () => read(name))]),
    ),
    details: new Map(
      world.details.map(({ name, bounds }) => [name, new LazyMapLayer(bounds, () => read(`detail-${name}`))]),
    ),
  };
}

/** The data in a file: the second argument of its call to the global function. */
function readCall<T>(script: string | undefined): T {
  if (script === undefined) throw new RangeError('a file of map data is missing');
  return JSON.parse(`[${script.slice(script.indexOf('(') + 1, script.lastIndexOf(')'))}]`)[1];
}
