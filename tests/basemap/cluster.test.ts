import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPins } from '../../src/basemap/cluster.ts';

const pins = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), {
    maxLength: 40,
  })
  .map((points) => points.map((point, index) => ({ id: String(index), ...point })));

describe('clusters', () => {
  it('hold every pin once, in reading order, and none covers another', () => {
    fc.assert(
      fc.property(pins, (given) => {
        const clusters = clusterPins(given);
        const ids = clusters.flatMap(({ members }) => members.map(({ id }) => Number(id)));
        expect([...ids].sort((a, b) => a - b)).toEqual(given.map(({ id }) => Number(id)));
        for (const [index, { leader, members }] of clusters.entries()) {
          expect(members[0]).toBe(leader);
          for (const other of clusters.slice(index + 1)) {
            const apart =
              Math.abs(leader.x - other.leader.x) >= 24 || Math.abs(leader.y - other.leader.y) >= 24;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
