import { expect, test } from 'vitest';
import { type Move, moveBound } from '../../src/client/review/bounds.ts';

const AT = { before: 'the old ', words: 'Ann Lee', after: ', mayor, said' };

test.each<[Move, string, string, string]>([
  ['start-earlier', 'the ', 'old Ann Lee', ', mayor, said'],
  ['start-later', 'the old Ann ', 'Lee', ', mayor, said'],
  ['end-later', 'the old ', 'Ann Lee,', ' mayor, said'],
  ['end-earlier', 'the old ', 'Ann', ' Lee, mayor, said'],
])('%s', (move, before, words, after) => {
  expect(moveBound(AT, move)).toEqual({ before, words, after });
});

test('one word cannot be shortened, and nothing comes from beyond the text', () => {
  const alone = { before: '', words: 'Lee', after: '' };
  for (const move of ['start-earlier', 'start-later', 'end-earlier', 'end-later'] as const)
    expect(moveBound(alone, move)).toEqual(alone);
});
