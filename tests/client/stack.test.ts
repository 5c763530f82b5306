import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stack } from '../../src/client/stack.ts';

describe('stack', () => {
  it.each<[string, number[], number[]]>([
    ['leaves marks with room between them where they are', [0, 30, 90], [0, 30, 90]],
    ['moves a mark out from under the previous one', [0, 10], [0, 24]],
    ['moves several marks of one line down in a row', [50, 50, 50, 200], [50, 74, 98, 200]],
    ['moves marks that a moved mark would cover', [0, 10, 40], [0, 24, 48]],
    ['returns nothing without marks', [], []],
  ])('%s', (_, wishes, tops) => {
    expect(stack(wishes, 24)).toEqual(tops);
  });

  it('never lets two overlap, and never moves one up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 5000 })), (tops) => {
        const wishes = [...tops].sort((a, b) => a - b);
        const placed = stack(wishes, 24);
        for (const [index, top] of placed.entries()) {
          expect(top).toBeGreaterThanOrEqual(wishes[index]!);
          if (index > 0) expect(top - placed[index - 1]!).toBeGreaterThanOrEqual(24);
        }
      }),
    );
  });
});
