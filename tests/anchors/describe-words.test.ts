import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeWords, toWholeWords } from '../../src/anchors/describe-words.ts';
import { findDescribed, toSearchText } from '../../src/anchors/find-described.ts';
import type { TextDirective } from '../../src/anchors/text-directive.ts';

/** A text without the brackets around the words that are selected, and their span. */
function readSelected(marked: string) {
  const start = marked.indexOf('[');
  return { page: toSearchText(marked.replace(/[[\]]/g, '')), span: { start, end: marked.indexOf(']') - 1 } };
}

const LONG = 'and on the way to Manbij they crossed the wide river there at noon';

describe('describeWords', () => {
  test.each<[string, string, TextDirective | undefined]>([
    ['words that occur once', 'Rain [fell on Arby] today.', { start: 'fell on Arby' }],
    ['the first of two', '[Rain] and rain.', { start: 'Rain' }],
    ['the second of two', 'Rain and [rain] fell.', { prefix: 'and', start: 'rain' }],
    ['part of a longer word does not count', 'Rainy [rain] fell.', { start: 'rain' }],
    ['the same words in capitals and accents', 'CAFÉ or [cafe] here', { prefix: 'or', start: 'cafe' }],
    [
      'two that need words on both sides',
      'x x x x x x x x x x x x red b a red y y y y y y y y y y y y x x x x x x x x x x x x [red] y',
      { prefix: 'x', start: 'red', suffix: 'y' },
    ],
    ['a word at the end of a block', 'rain\nsun\nmore [rain]\nsun', { prefix: 'more', start: 'rain' }],
    ['a block of its own', 'rain\nsun\n[rain]\nend', { prefix: 'sun', start: 'rain' }],
    ['a long passage', `It went on [${LONG}] again.`, { start: 'and on', end: 'at noon' }],
    [
      'a long passage whose first words stand before',
      `It went and on. Then [${LONG}] again.`,
      { start: 'and on the', end: 'there at noon' },
    ],
    ['two blocks', 'Rain [fell on Arby.\nSun shone] on.', { start: 'fell on', end: 'Sun shone' }],
    ['two blocks of a word each', '[Rain\nSun] x', { start: 'Rain', end: 'Sun' }],
    ['emphasis and marks', 'He said [“no—never”], and left.', { start: '“no—never”' }],
    ['an apostrophe', 'It [doesn’t] end. It does.', { start: 'doesn’t' }],
    ['Cyrillic', 'Путин и [Путин] сказал', { prefix: 'и', start: 'Путин' }],
    ['Arabic', 'قال بوتين ثم [بوتين] هنا', { prefix: 'ثم', start: 'بوتين' }],
    ['emoji', 'Rain 🌧️ and [🌧️ sun]', { start: '🌧️ sun' }],
    ['nothing that tells equal texts apart', 'a b\nc\na b\nc\na [b]\nc', undefined],
  ])('%s', (_, marked, directive) => {
    const { page, span } = readSelected(marked);
    expect(describeWords(page, span)).toEqual(directive);
  });

  test('finds the thirtieth of fifty equal words by the words around it', () => {
    const text = Array.from({ length: 50 }, (_, i) => `the ${i} rain`).join(' ');
    const start = text.indexOf('29 rain') + 3;
    const directive = describeWords(toSearchText(text), { start, end: start + 4 });
    expect(directive).toEqual({ prefix: '29', start: 'rain' });
  });

  test('finds the words again, or does not claim to', () => {
    const word = fc.constantFrom('rain', 'Rain', 'sun,', 'a', '“b”', 'c-d', 'é', '雨', '🌧️', '\n');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words
          .join(' ')
          .replace(/\s*\n\s*/g, '\n')
          .trim();
        const page = toSearchText(text);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const span = toWholeWords(page, { start, end });
        if (span.start === span.end) return;
        const directive = describeWords(page, span);
        if (directive) expect(findDescribed(page, directive)).toEqual(span);
      }),
    );
  });
});

describe('toWholeWords', () => {
  test.each([
    ['R[ai]n fell', 'Rain'],
    ['Rain[ fell ]on', 'fell'],
    ['Rain[ ]fell', ''],
    ['It d[oes]n’t', 'doesn’t'],
    ['[Rain fell.\n]Sun', 'Rain fell.'],
    ['a П[ути]н', 'Путин'],
  ])('of %s is %s', (marked, words) => {
    const { page, span } = readSelected(marked);
    const { start, end } = toWholeWords(page, span);
    expect(page.text.slice(start, end)).toBe(words);
  });
});

describe('findDescribed', () => {
  test.each<[string, TextDirective, string | undefined]>([
    ['no words', { start: '' }, undefined],
    ['words across blocks', { start: 'one two three' }, undefined],
    ['a range across blocks', { start: 'one', end: 'three' }, 'one two\nthree'],
    ['a prefix in the block before', { prefix: 'two', start: 'three' }, 'three'],
    ['a suffix after the range', { start: 'three', end: 'two', suffix: 'five' }, 'three four one two'],
    ['white space and soft hyphens', { start: 'one\u00a0t\u00adwo' }, 'one two'],
    ['part of a word', { start: 'thr' }, undefined],
    ['a suffix that is not there', { start: 'one', suffix: 'six' }, undefined],
  ])('%s', (_, directive, words) => {
    const page = toSearchText('one two\nthree four one two five');
    const found = findDescribed(page, directive);
    expect(found && page.text.slice(found.start, found.end)).toBe(words);
  });
});
