import type { WorldFile } from './basemap-files.ts';
import type { BasemapFile } from './files.ts';
import { LazyStorey } from './lazy-storey.ts';
import { decodeStorey, type EncodedStorey } from './storey.ts';
import type { Storeys } from './storeys.ts';

/** The storeys that map data files hold, as a browser would draw them; each is decoded when it is needed. */
export function readStoreys(files: readonly BasemapFile[]): Storeys {
  const contents = new Map(files.map((file) => [file.name, file.contents]));
  const world = readCall<WorldFile>(contents.get('basemap-world.js'));
  const read = (name: string) => decodeStorey(readCall<EncodedStorey>(contents.get(`basemap-${name}.js`)));
  return {
    world: decodeStorey(world.storey),
    parts: new Map(
      Object.entries(world.parts).map(([name, bounds]) => [name, new LazyStorey(bounds, () => read(name))]),
    ),
    details: new Map(
      world.details.map(({ name, bounds }) => [name, new LazyStorey(bounds, () => read(`detail-${name}`))]),
    ),
  };
}

/** The data that a file hands to the global function: its call's second argument. */
function readCall<T>(script: string | undefined): T {
  if (script === undefined) throw new RangeError('a file of map data is missing');
  return JSON.parse(`[${script.slice(script.indexOf('(') + 1, script.lastIndexOf(')'))}]`)[1];
}
