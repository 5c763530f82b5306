import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarginals, TAG_COUNT, transitionWeights } from '../../../src/annotate/learned/tagger.ts';

const numbers = (length: number) =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length });

const chains = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    scores: numbers(count * TAG_COUNT),
    transitions: numbers((TAG_COUNT + 1) * TAG_COUNT),
  }),
);

/** The slow way: every sequence of tags with its weight. */
function allPaths(
  scores: readonly number[],
  transitions: Float32Array,
): { path: number[]; weight: number }[] {
  let paths: { path: number[]; weight: number }[] = [{ path: [], weight: 1 }];
  for (let row = 0; row < scores.length; row += TAG_COUNT) {
    paths = paths.flatMap(({ path, weight }) =>
      Array.from({ length: TAG_COUNT }, (_, tag) => ({
        path: [...path, tag],
        weight:
          weight * Math.exp(scores[row + tag]! + transitions[(path.at(-1) ?? TAG_COUNT) * TAG_COUNT + tag]!),
      })),
    );
  }
  return paths;
}

describe('findMarginals', () => {
  test('computes the probability of each tag over all paths', () => {
    fc.assert(
      fc.property(chains, ({ scores, transitions }) => {
        const moves = Float32Array.from(transitions);
        const paths = allPaths(scores, moves);
        const sum = paths.reduce((total, { weight }) => total + weight, 0);
        const found = Float64Array.from(scores);
        const expected = new Float64Array(moves.length);
        findMarginals(found, transitionWeights(moves), expected);
        const marginals = new Float64Array(scores.length);
        const counts = new Float64Array(moves.length);
        for (const { path, weight } of paths) {
          for (const [at, tag] of path.entries()) {
            marginals[at * TAG_COUNT + tag]! += weight / sum;
            counts[(path[at - 1] ?? TAG_COUNT) * TAG_COUNT + tag]! += weight / sum;
          }
        }
        for (const [cell, value] of marginals.entries()) expect(found[cell]).toBeCloseTo(value, 6);
        for (const [move, value] of counts.entries()) expect(expected[move]).toBeCloseTo(value, 6);
      }),
      { numRuns: 60 },
    );
  });

  test('stays finite with huge scores', () => {
    const scores = new Float64Array(400 * TAG_COUNT).map((_, at) => (at % 7) * 900 - 2000);
    findMarginals(scores, transitionWeights(new Float32Array((TAG_COUNT + 1) * TAG_COUNT)));
    expect(scores.every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});
