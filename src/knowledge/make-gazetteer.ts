import type { GazetteerEntry } from './gazetteer-entries.ts';
import { byteLengthOf, type GazetteerArrays, layOut } from './gazetteer-format.ts';
import { KINDS } from './gazetteer-lookup.ts';
import { hashKey } from './place-key.ts';

/** A name in another language counts as if the place had this share of its population. */
const FOREIGN_NAME_SHARE = 0.1;
const LOAD = 2;

type Place = Pick<GazetteerEntry, 'name' | 'geonames' | 'country' | 'lat' | 'lon' | 'population' | 'kind'>;

/** Packs places into one shareable buffer with a hash table of their names. */
export function makeGazetteer(entries: Iterable<GazetteerEntry>): SharedArrayBuffer {
  const places: Place[] = [];
  const keys = new KeyTable();
  for (const { keys: all, usual, weight, ...place } of entries) {
    const id = places.push(place) - 1;
    for (const [k, key] of all.entries()) keys.add(key, id, k < usual ? weight : weight * FOREIGN_NAME_SHARE);
  }
  const size = {
    places: places.length,
    slots: slotsFor(keys.count),
    postings: keys.count + keys.uses,
    nameBytes: places.reduce((sum, { name }) => sum + Buffer.byteLength(name), 0),
  };
  const buffer = new SharedArrayBuffer(byteLengthOf(size));
  const arrays = layOut(buffer, size);
  fillPlaces(arrays, places);
  keys.fill(arrays);
  return buffer;
}

function fillPlaces(arrays: GazetteerArrays, places: readonly Place[]) {
  const encoder = new TextEncoder();
  let at = 0;
  for (const [id, { name, geonames, country, lat, lon, population, kind }] of places.entries()) {
    const bytes = encoder.encode(name);
    arrays.geonames[id] = geonames;
    arrays.population[id] = Math.min(population, 0xffffffff);
    arrays.lat[id] = lat;
    arrays.lon[id] = lon;
    arrays.country[id] = (KINDS.indexOf(kind) << 16) | (country.charCodeAt(0) << 8) | country.charCodeAt(1);
    arrays.nameStart[id] = at;
    arrays.names.set(bytes, at);
    at += bytes.length;
  }
  arrays.nameStart[places.length] = at;
}

/** The hash table of the names, in numbers alone: as strings, a million names would take half a gigabyte. */
class KeyTable {
  readonly #hashes: number[] = [];
  readonly #seconds: number[] = [];
  /** For each key, its last use plus one. */
  readonly #last: number[] = [];
  /** For each use of a key: the place, its weight, and the use before plus one. */
  readonly #places: number[] = [];
  readonly #weights: number[] = [];
  readonly #before: number[] = [];
  /** Keys plus one, by open addressing. */
  #slots = new Uint32Array(1024);

  /** The number of different keys. */
  get count(): number {
    return this.#hashes.length;
  }

  get uses(): number {
    return this.#places.length;
  }

  add(name: string, place: number, weight: number): void {
    const [hash, second] = hashKey(name);
    const key = this.#find(hash, second);
    this.#before.push(this.#last[key] ?? 0);
    this.#weights.push(weight);
    this.#last[key] = this.#places.push(place);
  }

  #find(hash: number, second: number): number {
    const mask = this.#slots.length - 1;
    for (let i = hash & mask; ; i = (i + 1) & mask) {
      const key = (this.#slots[i] ?? 0) - 1;
      if (key < 0) return this.#insert(i, hash, second);
      if (this.#seconds[key] === second && this.#hashes[key] === hash) return key;
    }
  }

  #insert(slot: number, hash: number, second: number): number {
    this.#seconds.push(second);
    const key = this.#hashes.push(hash) - 1;
    this.#slots[slot] = key + 1;
    if (slotsFor(this.count) > this.#slots.length) {
      this.#slots = new Uint32Array(2 * this.#slots.length);
      for (const [other, one] of this.#hashes.entries()) this.#slots[freeSlot(this.#slots, one)] = other + 1;
    }
    return key;
  }

  fill({ check, slot, postings }: GazetteerArrays): void {
    let at = 0;
    for (const [key, hash] of this.#hashes.entries()) {
      const i = freeSlot(slot, hash);
      check[i] = this.#seconds[key] ?? 0;
      slot[i] = at + 1;
      const places = this.#placesOf(key);
      postings[at++] = places.length;
      for (const place of places) postings[at++] = place;
    }
  }

  /** The places with a key, the most likely first. */
  #placesOf(key: number): number[] {
    const uses: number[] = [];
    for (let use = this.#last[key] ?? 0; use > 0; use = this.#before[use - 1] ?? 0) uses.push(use - 1);
    const weight = (use: number) => this.#weights[use] ?? 0;
    uses.sort((a, b) => weight(b) - weight(a) || a - b);
    return uses.map((use) => this.#places[use] ?? 0);
  }
}

function slotsFor(keys: number): number {
  return 2 ** Math.ceil(Math.log2(keys * LOAD + 1));
}

function freeSlot(slots: Uint32Array, hash: number): number {
  const mask = slots.length - 1;
  let i = hash & mask;
  while (slots[i] !== 0) i = (i + 1) & mask;
  return i;
}
