import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitStretches } from '../../src/annotate/stretches.ts';

const solid = (words: string) =>
  splitStretches(words)
    .filter((stretch) => stretch.solid)
    .map(({ start, end }) => [start, end]);

describe('toStretches', () => {
  const cases: [name: string, words: string, found: [number, number][]][] = [
    ['nothing', '', []],
    ['a sentence', 'The bridge closed.', []],
    ['a word as long as words may be', 'x'.repeat(200), []],
    ['a longer one', 'x'.repeat(201), [[0, 201]]],
    ['a longer one between words', `at ${'x'.repeat(399)} sea`, [[3, 402]]],
    [
      'two, and a space between them',
      `${'x'.repeat(250)}\u00a0${'y'.repeat(600)}`,
      [
        [0, 250],
        [251, 851],
      ],
    ],
    ['neighbours that are long together only', `${'x'.repeat(150)} ${'y'.repeat(150)}`, []],
  ];
  test.each(cases)('takes for one token in %s what no word is as long as', (_, words, found) => {
    expect(solid(words)).toEqual(found);
  });

  test('finds all runs that a search at every place finds', () => {
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

  test('divides a paragraph that nobody could read at once where a sentence ends', () => {
    const sentence = 'Rain fell on the square. ';
    const stretches = splitStretches(sentence.repeat(5000));
    expect(stretches.length).toBeGreaterThan(1);
    for (const { start } of stretches) expect(start % sentence.length).toBe(0);
  });
});
