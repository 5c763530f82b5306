import { describe, expect, test } from 'vitest';
import { score, toSums } from '../../src/annotate/learned/table.ts';
import { averageNumbers, averageTables } from '../../src/training/average.ts';
import { quantise } from '../../src/training/quantise.ts';

const table = (...values: number[]) => ({ bits: 2, columns: 1, values: Float32Array.from(values) });

describe('averaging', () => {
  test('gives the mean of each weight', () => {
    expect([...averageTables([table(1, 2, 3, 0), table(3, 2, -3, 0)]).values]).toEqual([2, 2, 0, 0]);
  });

  test('leaves one table as it is', () => {
    expect(averageTables([table(1, 2, 3, 4)])).toEqual(table(1, 2, 3, 4));
  });

  test('refuses lists of unlike length, and none', () => {
    expect(() => averageNumbers([[1], [1, 2]])).toThrow('lists of 2 and 1 numbers');
    expect(() => averageTables([])).toThrow('no tables');
  });
});

describe('quantising', () => {
  test('keeps every weight to within half a step of the scale, but for the largest', () => {
    const weights = Float32Array.from({ length: 256 }, (_, at) => Math.sin(at) * 2);
    const table = quantise({ bits: 8, columns: 1, values: weights });
    const sums = toSums(table);
    for (const [at, weight] of weights.entries()) {
      score(table, Int32Array.of(at), sums);
      expect(Math.abs((sums[0] ?? 0) - weight)).toBeLessThanOrEqual(table.scale * 0.75);
    }
  });

  test('leaves a table of zeros at zero', () => {
    const table = quantise({ bits: 3, columns: 1, values: new Float32Array(8) });
    const sums = toSums(table);
    score(table, Int32Array.of(0, 3, 7), sums);
    expect([...sums]).toEqual([0, 0, 0, 0]);
  });
});
