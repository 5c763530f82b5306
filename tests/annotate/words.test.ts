import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/annotate/document.ts';
import { findWords, joins, listTextWords } from '../../src/annotate/words.ts';

describe('findWords', () => {
  it('keeps initials, apostrophes and digits inside words', () => {
    const text = 'The U.S. and Lind’s G20 in al-Hasa, people‘s.';
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S.',
      'and',
      'Lind’s',
      'G20',
      'in',
      'al',
      'Hasa',
      'people‘s',
    ]);
  });

  it('separates the possessive ending from the word', () => {
    const [word] = findWords('Lind’s');
    expect(word).toMatchObject({ norm: 'linds', stem: 'lind', end: 6, stemEnd: 4 });
  });

  it.each([
    ['US', true, true],
    ['U.S.', true, true],
    ['Us', true, false],
    ['us', false, false],
    ['G20', true, true],
    ['20', false, false],
  ])('recognizes capitals in %j', (text, capital, allCaps) => {
    expect(findWords(text)[0]).toMatchObject({ capital, allCaps });
  });
});

describe('joins', () => {
  it.each([
    ['Anna Lind', true],
    ['al-Rasid', true],
    ['St. Anna', true],
    ['Shield “Vesta', true],
    ['Anna, Lind', false],
    ['Minby. Lind', false],
    ['Anna\n\nLind', false],
    ['Anna (Lind', false],
  ])('lets a name continue in %j: %s', (text, expected) => {
    const [a, b] = findWords(text);
    expect(joins(text, a!, b!)).toBe(expected);
  });
});

it('marks words that are capitalized only because of a sentence start, a colon or a quotation mark', () => {
  const words = listTextWords(createDocument({ text: 'One two. Three: Four “Five six” Seven.' }));
  expect(words.filter(({ first }) => first).map(({ norm }) => norm)).toEqual([
    'one',
    'three',
    'four',
    'five',
  ]);
});
