import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../src/basemap/position.ts';
import { simplifyLine } from '../../src/basemap/simplify.ts';

const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });

function toDistance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const t =
    length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

it('keeps the ends, and stays within the tolerance of every position it drops', () => {
  fc.assert(
    fc.property(line, fc.double({ min: 0.01, max: 20, noNaN: true }), (given, tolerance) => {
      const simple = simplifyLine(given, tolerance);
      expect(simple[0]).toBe(given[0]);
      expect(simple.at(-1)).toBe(given.at(-1));
      for (const position of given) {
        const distances = simple.slice(1).map((b, index) => toDistance(position, simple[index]!, b));
        expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9);
      }
    }),
  );
});

it('drops what lies on a straight line', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 1],
      ],
      0.001,
    ),
  ).toEqual([
    [0, 0],
    [2, 0],
    [2, 1],
  ]);
});
