import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitConflict } from '../../src/anchors/split-conflict.ts';

test.each([
  ['merge', '{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "b": 2\n>>>>>>> other\n}\n'],
  ['diff3', '{\n<<<<<<< HEAD\n  "a": 1\n||||||| base\n=======\n  "b": 2\n>>>>>>> other\n}\n'],
  ['Windows', '{\r\n<<<<<<< HEAD\r\n  "a": 1\r\n=======\r\n  "b": 2\r\n>>>>>>> other\r\n}\r\n'],
  [
    'diff3, with a conflict in the base',
    '{\n<<<<<<< HEAD\n  "a": 1\n||||||| base\n<<<<<<<<< one\n"x"\n=========\n"y"\n>>>>>>>>> two\n=======\n  "b": 2\n>>>>>>> other\n}\n',
  ],
])('a conflict in the style %s has two sides', (_, source) => {
  const sides = splitConflict(source)?.map((side) => JSON.parse(side));
  expect(sides).toEqual([{ a: 1 }, { b: 2 }]);
});

test.each([
  ['no conflict', '{ "exact": "<<<<<<< is no mark here" }'],
  ['a mark without a name that ends', '{\n<<<<<<< HEAD\n'],
  ['no second side', '<<<<<<< HEAD\n1\n>>>>>>> other\n'],
  ['a conflict in a conflict', '<<<<<<< HEAD\n<<<<<<< HEAD\n=======\n>>>>>>> other\n'],
  ['an end alone', '1\n>>>>>>> other\n'],
  ['the two halves in the wrong order', '=======\n1\n<<<<<<< HEAD\n>>>>>>> other\n'],
])('%s is not split', (_, source) => {
  expect(splitConflict(source)).toBeUndefined();
});

test('every line keeps its number, on one side at least', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', '"c": 1,'));
  fc.assert(
    fc.property(lines, lines, lines, (before, ours, theirs) => {
      const source = [...before, '<<<<<<< HEAD', ...ours, '=======', ...theirs, '>>>>>>> x', ''].join('\n');
      const [own = [], other = []] = splitConflict(source)?.map((side) => side.split('\n')) ?? [];
      source.split('\n').forEach((line, i) => {
        const isMark = /^[<=>]{7}/.test(line);
        expect([own[i], other[i]]).toContain(isMark ? '' : line);
      });
      expect([own.length, other.length]).toEqual(Array(2).fill(source.split('\n').length));
    }),
  );
});
