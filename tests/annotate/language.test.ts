import { expect, test } from 'vitest';
import { tagWords } from '../../src/annotate/language.ts';

test('returns words, parts of speech and sentence ends', () => {
  const { values, tags, ends } = tagWords('The harbour froze. It was cold.');
  expect(values).toEqual(['The', 'harbour', 'froze', '.', 'It', 'was', 'cold', '.']);
  expect(tags).toEqual(['DET', 'NOUN', 'VERB', 'PUNCT', 'PRON', 'AUX', 'ADJ', 'PUNCT']);
  expect([...ends]).toEqual([3, 7]);
});

test('an empty text has no words', () => {
  expect(tagWords('').values).toEqual([]);
});

const first = 'The mayor-elect wrote @norby.';
const others = ['norby', '@norby', 'mayor-elect', 'Vrzk', 'vrzk.', 'Vrzk-Holt'];

test.each([first, 'Vrzk.', 'the Vrzk-Holt/vrzk.', '“Vrzk”'])(
  'reads %j the same way regardless of earlier texts',
  (text) => {
    const before = tagWords(text);
    for (const other of others) tagWords(`${other} ${other}`);
    expect(tagWords(text)).toEqual(before);
  },
);

test('keeps working after more new words than it can hold', () => {
  const before = tagWords(first);
  for (let i = 0; i < 30; i++)
    tagWords(Array.from({ length: 10_000 }, (_, n) => `vrz${(i * 10_000 + n).toString(36)}q`).join(' '));
  expect(tagWords(first)).toEqual(before);
});
