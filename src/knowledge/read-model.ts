import type { AttributionModel } from '../annotate/learned/model.ts';
import type { Table } from '../annotate/learned/table.ts';

/** The first bytes of a model file. */
export const MODEL_MAGIC = 'newsgloss attribution 2\n';

/** The tables of a file in order, with the number of lanes per row. */
export const MODEL_TABLES = [
  ['tagger', 1],
  ['roles', 2],
  ['relations', 1],
] as const;

/** From five tags or the start of a block, to five tags. */
const TRANSITIONS = 30;
const MOST_BITS = 24;

/**
 * Reads a model from the bytes that training wrote: magic, `hinted` (u8), transitions (f32), then each table as bits
 * (u8), scale (f32) and lanes (i32), all little-endian. Throws an `Error` that says what is wrong with the bytes.
 */
export function readModel(bytes: Uint8Array): AttributionModel {
  const magic = new TextDecoder().decode(bytes.subarray(0, MODEL_MAGIC.length));
  if (magic !== MODEL_MAGIC)
    throw new Error('this is not an attribution model of this version: train it again');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = MODEL_MAGIC.length;
  const need = (size: number) => {
    if (at + size > bytes.length)
      throw new Error(`the attribution model is truncated after ${bytes.length} bytes`);
  };
  need(1 + TRANSITIONS * 4);
  const hinted = view.getUint8(at) === 1;
  at += 1;
  const transitions = Float32Array.from({ length: TRANSITIONS }, (_, index) =>
    view.getFloat32(at + index * 4, true),
  );
  at += TRANSITIONS * 4;
  const readTable = (width: number): Table => {
    need(5);
    const bits = view.getUint8(at);
    if (bits < 1 || bits > MOST_BITS) throw new Error(`the attribution model has a table of ${bits} bits`);
    const scale = view.getFloat32(at + 1, true);
    const size = width << bits;
    at += 5;
    need(size * 4);
    const lanes = Int32Array.from({ length: size }, (_, index) => view.getInt32(at + index * 4, true));
    at += size * 4;
    return { bits, width, lanes, scale };
  };
  const [tagger, roles, relations] = MODEL_TABLES.map(([, width]) => readTable(width));
  if (at !== bytes.length) throw new Error(`the attribution model has ${bytes.length - at} extra bytes`);
  if (!tagger || !roles || !relations) throw new RangeError(`${MODEL_TABLES.length} tables, expected three`);
  return { tagger, transitions, roles, relations, hinted };
}
