import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSums, score, type Table } from '../../../src/annotate/learned/table.ts';
import { quantize } from '../../../src/training/quantize.ts';

const BITS = 3;

/** Whole numbers up to 127, one of them 127, so that quantization loses nothing. */
const weights = (columns: number) =>
  fc
    .array(fc.integer({ min: -127, max: 127 }), { minLength: columns << BITS, maxLength: columns << BITS })
    .map((values) => Float32Array.from([127, ...values.slice(1)]));

const scaleOf = (table: Table) => table.scale;

describe('score', () => {
  test.each([1, 4, 6, 8])('adds up the rows of the features in %d columns', (columns) => {
    const features = fc.array(fc.nat((1 << BITS) - 1), { maxLength: 128 });
    fc.assert(
      fc.property(weights(columns), features, (values, rows) => {
        const table = quantize({ bits: BITS, columns, values });
        const sums = createSums(table);
        score(table, Int32Array.from(rows), sums);
        for (let column = 0; column < columns; column++) {
          const slow = rows.reduce((sum, row) => {
            const byte = Math.round(values[row * columns + column]! / scaleOf(table));
            return sum + Math.max(-127, Math.min(127, byte));
          }, 0);
          expect(sums[column]! / scaleOf(table)).toBeCloseTo(slow, 6);
        }
      }),
    );
  });

  test('gives 0 without rows, and in columns that the table lacks', () => {
    const table = quantize({ bits: 1, columns: 6, values: new Float32Array(12).fill(1) });
    const sums = createSums(table).fill(9);
    score(table, new Int32Array(), sums);
    expect([...sums]).toEqual(new Array(8).fill(0));
    score(table, Int32Array.of(0, 1, 1), sums);
    expect([...sums.subarray(6)]).toEqual([0, 0]);
  });
});
