/** Increase it when the layout or the choice of names changes, so that older caches are rebuilt. */
const FORMAT_VERSION = 3;

/** The numbers at the start of the file: magic, format, places, table size, postings, bytes of names. */
const HEADER = 6;
const MAGIC = 0x4e475a31;

/** The gazetteer as flat arrays over one buffer, which worker threads may share. */
export interface GazetteerArrays {
  readonly buffer: ArrayBufferLike;
  readonly geonames: Uint32Array;
  readonly population: Uint32Array;
  /** Degrees north and east, WGS 84. */
  readonly lat: Float32Array;
  readonly lon: Float32Array;
  /** The two letters of ISO 3166-1 in one number, the first in the high byte; the third byte is the kind. */
  readonly country: Uint32Array;
  /** Where each name begins in `names`; one more entry than there are places. */
  readonly nameStart: Uint32Array;
  /** Open addressing: second hash of the key and where its postings begin (plus one; 0 is an empty slot). */
  readonly check: Uint32Array;
  readonly slot: Uint32Array;
  /** Runs of a count followed by that many places, the most likely first. */
  readonly postings: Uint32Array;
  readonly names: Uint8Array;
}

/** How many there are of each. */
export interface GazetteerSize {
  readonly places: number;
  /** A power of two. */
  readonly slots: number;
  readonly postings: number;
  readonly nameBytes: number;
}

/** Size of a gazetteer in bytes. */
export function byteLengthOf({ places, slots, postings, nameBytes }: GazetteerSize): number {
  return 4 * (HEADER + 5 * places + places + 1 + 2 * slots + postings) + nameBytes;
}

/** Creates the arrays over a buffer and writes its header. */
export function layOut(buffer: ArrayBufferLike, size: GazetteerSize): GazetteerArrays {
  new Uint32Array(buffer, 0, HEADER).set([
    MAGIC,
    FORMAT_VERSION,
    size.places,
    size.slots,
    size.postings,
    size.nameBytes,
  ]);
  return overlay(buffer, size);
}

/** Creates the arrays over a gazetteer's buffer; undefined if it is not one, or has another format. */
export function readGazetteer(buffer: ArrayBufferLike): GazetteerArrays | undefined {
  if (buffer.byteLength < 4 * HEADER) return undefined;
  const [magic, format, places = 0, slots = 0, postings = 0, nameBytes = 0] = new Uint32Array(
    buffer,
    0,
    HEADER,
  );
  if (magic !== MAGIC || format !== FORMAT_VERSION) return undefined;
  const size = { places, slots, postings, nameBytes };
  return buffer.byteLength === byteLengthOf(size) ? overlay(buffer, size) : undefined;
}

function overlay(
  buffer: ArrayBufferLike,
  { places, slots, postings, nameBytes }: GazetteerSize,
): GazetteerArrays {
  let at = 4 * HEADER;
  const take = (length: number) => {
    const from = at;
    at += 4 * length;
    return from;
  };
  return {
    buffer,
    geonames: new Uint32Array(buffer, take(places), places),
    population: new Uint32Array(buffer, take(places), places),
    lat: new Float32Array(buffer, take(places), places),
    lon: new Float32Array(buffer, take(places), places),
    country: new Uint32Array(buffer, take(places), places),
    nameStart: new Uint32Array(buffer, take(places + 1), places + 1),
    check: new Uint32Array(buffer, take(slots), slots),
    slot: new Uint32Array(buffer, take(slots), slots),
    postings: new Uint32Array(buffer, take(postings), postings),
    names: new Uint8Array(buffer, at, nameBytes),
  };
}
