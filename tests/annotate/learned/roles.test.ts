import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBestPath, ROLE_COLUMNS, ROLES, type RoleScores } from '../../../src/annotate/learned/roles.ts';
import { findExpectations } from '../../../src/training/expectations.ts';

const NONE = 0;
const SOURCE = 1;
const CONTENT = 2;

/** The slow way: every sequence of roles that a relation can have. */
function allPaths({ count, cueFirst, cueLast }: RoleScores): number[][] {
  const paths: number[][] = [];
  const walk = (path: number[]): void => {
    if (path.length === count) {
      const sources = path.filter((role, at) => role === SOURCE && path[at - 1] !== SOURCE).length;
      if (sources <= 1) paths.push(path);
      return;
    }
    const at = path.length;
    const closed = at === count - 1 || (at >= cueFirst && at <= cueLast);
    for (const role of closed ? [NONE] : [NONE, SOURCE, CONTENT]) walk([...path, role]);
  };
  walk([]);
  return paths;
}

/** The columns that hold at each position of a path. */
function toColumns(path: readonly number[]): number[][] {
  return path.map((role, at) => {
    const before = path[at - 1] ?? NONE;
    const columns = role === SOURCE ? [ROLES.source] : role === CONTENT ? [ROLES.content] : [];
    if (role === before) return columns;
    const starts = role === SOURCE ? [ROLES.sourceStarts] : role === CONTENT ? [ROLES.contentStarts] : [];
    const ends = before === SOURCE ? [ROLES.sourceEnds] : before === CONTENT ? [ROLES.contentEnds] : [];
    return [...columns, ...starts, ...ends];
  });
}

function weigh({ values }: RoleScores, path: readonly number[]): number {
  return toColumns(path)
    .flatMap((columns, at) => columns.map((column) => values[at * ROLE_COLUMNS + column]!))
    .reduce((sum, value) => sum + value, 0);
}

const windows = fc
  .record({ count: fc.integer({ min: 2, max: 7 }), cue: fc.nat(6), length: fc.nat(2) })
  .chain(({ count, cue, length }) => {
    const cueFirst = cue % (count - 1);
    const cueLast = Math.min(count - 2, cueFirst + length);
    return fc
      .array(fc.double({ min: -4, max: 4, noNaN: true }), {
        minLength: count * ROLE_COLUMNS,
        maxLength: count * ROLE_COLUMNS,
      })
      .map((values) => ({ values: Float64Array.from(values), count, cueFirst, cueLast }));
  });

describe('the role automaton', () => {
  test('finds the path with the highest weight, and its share', () => {
    fc.assert(
      fc.property(windows, (scores) => {
        const paths = allPaths(scores);
        const weights = paths.map((path) => weigh(scores, path));
        const { roles, probability } = findBestPath(scores);
        const top = Math.max(...weights);
        const sum = weights.reduce((total, weight) => total + Math.exp(weight), 0);
        expect(weigh(scores, [...roles])).toBeCloseTo(top, 6);
        expect(probability).toBeCloseTo(Math.exp(top) / sum, 6);
      }),
    );
  });

  test('computes the expected count of each column over all paths', () => {
    fc.assert(
      fc.property(windows, (scores) => {
        const paths = allPaths(scores);
        const weights = paths.map((path) => Math.exp(weigh(scores, path)));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const expected = new Float64Array(scores.count * ROLE_COLUMNS);
        for (const [index, path] of paths.entries()) {
          for (const [at, columns] of toColumns(path).entries()) {
            for (const column of columns) expected[at * ROLE_COLUMNS + column]! += weights[index]! / sum;
          }
        }
        const found = findExpectations(scores);
        for (const [cell, value] of expected.entries()) expect(found[cell]).toBeCloseTo(value, 6);
      }),
    );
  });

  test('never gives a role to the cue or to the position after the window', () => {
    const values = new Float64Array(5 * ROLE_COLUMNS).fill(9);
    const { roles } = findBestPath({ values, count: 5, cueFirst: 1, cueLast: 2 });
    expect([roles[1], roles[2], roles[4]]).toEqual([NONE, NONE, NONE]);
    expect([roles[0], roles[3]]).not.toContain(NONE);
  });
});
