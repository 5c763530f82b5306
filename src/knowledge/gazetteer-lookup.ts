import type { Gazetteer, GazetteerPlace } from '../annotate/types.ts';
import { countryOfDemonym } from './demonyms.ts';
import { type GazetteerArrays, readGazetteer } from './gazetteer-format.ts';
import { hashKey, placeKey } from './place-key.ts';

/** The kinds of places, in the order of their numbers in the file. */
export const KINDS = ['city', 'region', 'country'] as const;

const decoder = new TextDecoder();

/** A gazetteer over its buffer, which may be shared with other threads; throws `RangeError` for another format. */
export function openGazetteer(buffer: ArrayBufferLike): Gazetteer & { readonly buffer: ArrayBufferLike } {
  const arrays = readGazetteer(buffer);
  if (!arrays) throw new RangeError(`not a gazetteer of this format: ${buffer.byteLength} bytes`);
  return { buffer, lookup: (name) => lookup(arrays, name), countryOfDemonym };
}

function lookup(arrays: GazetteerArrays, name: string): GazetteerPlace[] {
  const { check, slot, postings } = arrays;
  const [hash, second] = hashKey(placeKey(name));
  const mask = slot.length - 1;
  for (let i = hash & mask; slot[i] !== 0; i = (i + 1) & mask) {
    if (check[i] !== second) continue;
    const at = (slot[i] ?? 1) - 1;
    const ids = postings.subarray(at + 1, at + 1 + (postings[at] ?? 0));
    return Array.from(ids, (id) => readPlace(arrays, id));
  }
  return [];
}

function readPlace(arrays: GazetteerArrays, id: number): GazetteerPlace {
  const code = arrays.country[id] ?? 0;
  const geonames = arrays.geonames[id];
  const name = arrays.names.slice(arrays.nameStart[id], arrays.nameStart[id + 1]);
  return {
    geonames: geonames === 0 ? undefined : geonames,
    name: decoder.decode(name),
    country: String.fromCharCode((code >> 8) & 255, code & 255),
    lat: round(arrays.lat[id] ?? 0),
    lon: round(arrays.lon[id] ?? 0),
    population: arrays.population[id] ?? 0,
    kind: KINDS[code >> 16],
  };
}

/** Rounds to four decimals, about ten meters: the precision of a longitude in a 32-bit float. */
function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
