import { describe, expect, test } from 'vitest';
import { parseTextDirective, toTextDirective } from '../../src/client/share/text-directive.ts';

const TEXT = [
  'Ann Lee met Bo Kent in Harbor. The talks were short, she said.',
  'The talks were long - very long, Kent’s aide said & left.',
].join('\n\n');

const rangeOf = (words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

describe('toTextDirective', () => {
  test.each([
    ['words that stand once', 'Bo Kent', 0, 'text=Bo%20Kent'],
    [
      'a hyphen, a comma and an ampersand',
      'long - very long, Kent’s aide said & left',
      0,
      'text=long%20%2D%20very%20long%2C%20Kent%E2%80%99s%20aide%20said%20%26%20left',
    ],
    ['words that stand twice', 'The talks were', 0, 'text=Harbor.-,The%20talks%20were,-short%2C'],
    ['the second of them', 'The talks were', 1, 'text=The%20talks%20were,-long'],
    [
      'words of two paragraphs',
      TEXT.slice(31),
      0,
      'text=The%20talks%20were%20short%2C%20she,Kent%E2%80%99s%20aide%20said%20%26%20left.',
    ],
  ])('names %s', (_, words, nth, expected) => {
    expect(toTextDirective(TEXT, rangeOf(words, nth))).toBe(expected);
  });

  test('names one word among fifty by its neighbors', () => {
    const text = Array.from({ length: 50 }, (_, i) => `item ${i} said Lee`).join('. ');
    const start = text.indexOf('said', text.indexOf('item 17 '));
    expect(toTextDirective(text, { start, end: start + 4 })).toBe('text=17-,said,-Lee.');
  });
});

test.each([
  [':~:text=a%2Db-,c%20d,e,-f', { prefix: 'a-b', first: 'c d', last: 'e', suffix: 'f' }],
  ['lee-we-tried:~:text=we%20tried', { prefix: '', first: 'we tried', last: '', suffix: '' }],
  [':~:text=%E0%A4%A', undefined],
  ['lee-we-tried', undefined],
])('parseTextDirective(%j)', (fragment, expected) => {
  expect(parseTextDirective(fragment)).toEqual(expected);
});
