import type { AttributionModel } from '../annotate/learned/model.ts';
import { MODEL_MAGIC, MODEL_TABLES } from '../knowledge/read-model.ts';

/** The bytes that `readModel` reads; its tables must have been quantised. */
export function writeModel(model: AttributionModel): Uint8Array {
  const tables = MODEL_TABLES.map(([name, columns]) => {
    const table = model[name];
    if (table.columns !== columns)
      throw new RangeError(`${name} has ${table.columns} columns, not ${columns}`);
    return table;
  });
  const size = tables.reduce((sum, { values }) => sum + 5 + values.length, 1 + model.transitions.length * 4);
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
  for (const { bits, scale, values } of tables) {
    if (!(values instanceof Int8Array))
      throw new RangeError(`a table of ${bits} bits has weights that are no bytes`);
    view.setUint8(at, bits);
    view.setFloat32(at + 1, scale, true);
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at + 5);
    at += 5 + values.length;
  }
  return bytes;
}
