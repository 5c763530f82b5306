import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitStretches } from '../../src/annotate/stretches.ts';

const solid = (words: string) =>
  splitStretches(words)
    .filter((stretch) => stretch.solid)
    .map(({ start, end }) => [start, end]);

describe('splitStretches', () => {
  const cases: [name: string, words: string, found: [number, number][]][] = [
    ['nothing', '', []],
    ['a sentence', 'The bridge closed.', []],
    ['a word of the maximum length', 'x'.repeat(200), []],
    ['a longer word', 'x'.repeat(201), [[0, 201]]],
    ['a longer word between others', `at ${'x'.repeat(399)} sea`, [[3, 402]]],
    [
      'two longer words with a space between them',
      `${'x'.repeat(250)}\u00a0${'y'.repeat(600)}`,
      [
        [0, 250],
        [251, 851],
      ],
    ],
    ['neighbors that are too long only together', `${'x'.repeat(150)} ${'y'.repeat(150)}`, []],
  ];
  test.each(cases)('finds runs longer than any word in %s', (_, words, found) => {
    expect(solid(words)).toEqual(found);
  });

  test('finds the same runs as a search at every position', () => {
    const run = fc.tuple(
      fc.constantFrom(1, 60, 199, 200, 201, 399, 401, 1000),
      fc.constantFrom(' ', '\n', '  '),
    );
    fc.assert(
      fc.property(fc.array(run, { maxLength: 9 }), (runs) => {
        const words = runs.map(([size, space]) => 'x'.repeat(size) + space).join('');
        const all = [...words.matchAll(/\S{201,}/g)].map(({ index, 0: found }) => [
          index,
          index + found.length,
        ]);
        expect(solid(words)).toEqual(all);
      }),
    );
  });

  test('splits an oversized paragraph at sentence ends', () => {
    const sentence = 'Rain fell on the square. ';
    const stretches = splitStretches(sentence.repeat(5000));
    expect(stretches.length).toBeGreaterThan(1);
    for (const { start } of stretches) expect(start % sentence.length).toBe(0);
  });
});
