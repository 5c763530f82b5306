import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findParagraphs } from '../../src/text/paragraphs.ts';

const CASES: readonly [text: string, paragraphs: string[]][] = [
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\r\n\r\nTwo.', ['One.', 'Two.']],
  ['  One.  \n \t\n\n  Two.\n', ['One.', 'Two.']],
  ['One\ntwo', ['One\ntwo']],
  ['', []],
  [' \n\n \n', []],
];

describe('toParagraphs', () => {
  test.each(CASES)('divides %j', (text, paragraphs) => {
    expect(findParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
  });

  test('loses no word of any text', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\t')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const words = findParagraphs(text).map(({ start, end }) => text.slice(start, end));
        expect(words.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
