import type { AttributionModel } from '../annotate/learned/model.ts';
import { MODEL_MAGIC, MODEL_TABLES } from '../knowledge/read-model.ts';

/** Serializes a model for `readModel`; lanes are little-endian. */
export function writeModel(model: AttributionModel): Uint8Array {
  const tables = MODEL_TABLES.map(([name, width]) => {
    const table = model[name];
    if (table.width !== width)
      throw new RangeError(`${name} has ${table.width} lanes per row, expected ${width}`);
    return table;
  });
  const size = tables.reduce(
    (sum, { lanes }) => sum + 5 + lanes.length * 4,
    1 + model.transitions.length * 4,
  );
  const bytes = new Uint8Array(MODEL_MAGIC.length + size);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MODEL_MAGIC));
  let at = MODEL_MAGIC.length;
  view.setUint8(at, model.hinted ? 1 : 0);
  at += 1;
  for (const move of model.transitions) {
    view.setFloat32(at, move, true);
    at += 4;
  }
  for (const { bits, scale, lanes } of tables) {
    view.setUint8(at, bits);
    view.setFloat32(at + 1, scale, true);
    at += 5;
    for (const lane of lanes) {
      view.setInt32(at, lane, true);
      at += 4;
    }
  }
  return bytes;
}
