import { describe, expect, test } from 'vitest';
import { createSums, score } from '../../src/annotate/learned/table.ts';
import { averageNumbers, averageTables } from '../../src/training/average.ts';
import { quantize } from '../../src/training/quantize.ts';

const table = (...values: number[]) => ({ bits: 2, columns: 1, values: Float32Array.from(values) });

describe('averageTables', () => {
  test('returns the mean of each weight', () => {
    expect([...averageTables([table(1, 2, 3, 0), table(3, 2, -3, 0)]).values]).toEqual([2, 2, 0, 0]);
  });

  test('returns a single table unchanged', () => {
    expect(averageTables([table(1, 2, 3, 4)])).toEqual(table(1, 2, 3, 4));
  });

  test('rejects lists of different lengths, and an empty list', () => {
    expect(() => averageNumbers([[1], [1, 2]])).toThrow('cannot average lists of different lengths: 2 and 1');
    expect(() => averageTables([])).toThrow('no tables');
  });
});

describe('quantize', () => {
  test('keeps every weight to within three quarters of a step', () => {
    const weights = Float32Array.from({ length: 256 }, (_, at) => Math.sin(at) * 2);
    const table = quantize({ bits: 8, columns: 1, values: weights });
    const sums = createSums(table);
    for (const [at, weight] of weights.entries()) {
      score(table, Int32Array.of(at), sums);
      expect(Math.abs((sums[0] ?? 0) - weight)).toBeLessThanOrEqual(table.scale * 0.75);
    }
  });

  test('keeps a table of zeros at zero', () => {
    const table = quantize({ bits: 3, columns: 1, values: new Float32Array(8) });
    const sums = createSums(table);
    score(table, Int32Array.of(0, 3, 7), sums);
    expect([...sums]).toEqual([0, 0, 0, 0]);
  });
});
