import type { GazetteerEntry } from './gazetteer-entries.ts';
import { byteLengthOf, type GazetteerArrays, layOut } from './gazetteer-format.ts';
import { KINDS } from './gazetteer-lookup.ts';
import { hashKey } from './place-key.ts';

/** A name in another language counts as if the place had this share of its population. */
const FOREIGN_NAME_SHARE = 0.1;
const LOAD = 2;

/** Packs places into one shareable buffer with a hash table of their names. */
export function makeGazetteer(entries: readonly GazetteerEntry[]): SharedArrayBuffer {
  const byKey = new Map<string, [id: number, weight: number][]>();
  for (const [id, { keys, usual, weight: full }] of entries.entries()) {
    for (const [k, key] of keys.entries()) {
      const weight = full * (k < usual ? 1 : FOREIGN_NAME_SHARE);
      const places = byKey.get(key);
      if (places) places.push([id, weight]);
      else byKey.set(key, [[id, weight]]);
    }
  }
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  let postings = byKey.size;
  for (const places of byKey.values()) postings += places.length;
  const size = {
    places: entries.length,
    slots: 2 ** Math.ceil(Math.log2(byKey.size * LOAD + 1)),
    postings,
    nameBytes: names.reduce((sum, { length }) => sum + length, 0),
  };
  const buffer = new SharedArrayBuffer(byteLengthOf(size));
  const arrays = layOut(buffer, size);
  fillPlaces(arrays, entries, names);
  fillTable(arrays, byKey);
  return buffer;
}

function fillPlaces(
  arrays: GazetteerArrays,
  entries: readonly GazetteerEntry[],
  names: readonly Uint8Array[],
) {
  let at = 0;
  for (const [id, entry] of entries.entries()) {
    const name = names[id] ?? new Uint8Array();
    const kind = KINDS.indexOf(entry.kind);
    arrays.geonames[id] = entry.geonames;
    arrays.population[id] = Math.min(entry.population, 0xffffffff);
    arrays.lat[id] = entry.lat;
    arrays.lon[id] = entry.lon;
    arrays.country[id] = (kind << 16) | (entry.country.charCodeAt(0) << 8) | entry.country.charCodeAt(1);
    arrays.nameStart[id] = at;
    arrays.names.set(name, at);
    at += name.length;
  }
  arrays.nameStart[entries.length] = at;
}

function fillTable(
  { check, slot, postings }: GazetteerArrays,
  byKey: ReadonlyMap<string, [number, number][]>,
) {
  const mask = slot.length - 1;
  let at = 0;
  for (const [key, places] of byKey) {
    const [hash, second] = hashKey(key);
    let i = hash & mask;
    while (slot[i] !== 0) i = (i + 1) & mask;
    check[i] = second;
    slot[i] = at + 1;
    postings[at++] = places.length;
    for (const [id] of places.sort((a, b) => b[1] - a[1] || a[0] - b[0])) postings[at++] = id;
  }
}
