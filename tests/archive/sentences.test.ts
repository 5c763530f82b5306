import { describe, expect, test } from 'vitest';
import { findSentences, firstSentence } from '../../src/archive/sentences.ts';
import { findParagraphs } from '../../src/text/paragraphs.ts';

const sentencesOf = (text: string) =>
  findParagraphs(text)
    .flatMap((block) => findSentences(text, block))
    .map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  test.each([
    ['One came. Two left.', ['One came.', 'Two left.']],
    ['Did he? He did!', ['Did he?', 'He did!']],
    ['“Go,” said A. B. Holm. He went.', ['“Go,” said A. B. Holm.', 'He went.']],
    ['Dr. Lind spoke to Mr. Holm. Both agreed.', ['Dr. Lind spoke to Mr. Holm.', 'Both agreed.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['A first block\n\nA second block', ['A first block', 'A second block']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('firstSentence', () => {
  test.each([
    ['A town. It lies by a river.', 'A town.'],
    ['No stop at all', 'No stop at all'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });
});
