import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDocument } from '../../src/annotate/document.ts';

/** The words of each sentence. */
function sentencesOf(text: string): string[] {
  const { sentences } = createDocument({ text });
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('createDocument', () => {
  test.each([
    ['The port opened. Ships came.', ['The port opened.', 'Ships came.']],
    ['Mr. Berg left.', ['Mr. Berg left.']],
    ['A heading\n\nThe port opened.', ['A heading', 'The port opened.']],
    ['', []],
  ])('divides %j into sentences', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('tags parts of speech', () => {
    const { tokens } = createDocument({ text: 'Berg said so.' });
    expect(tokens.map(({ text, pos }) => `${text}/${pos}`)).toEqual([
      'Berg/PROPN',
      'said/VERB',
      'so/ADV',
      './PUNCT',
    ]);
  });

  test('keeps white space out of words, even after a control character', () => {
    const { tokens } = createDocument({ text: 'Berg\u0000\tor Lind left.' });
    expect(tokens.map(({ text }) => text)).toEqual(['Berg', '\u0000', 'or', 'Lind', 'left', '.']);
  });

  test('reads a long paragraph without losing a word', () => {
    const text = 'The port of Riga opened on Monday. '.repeat(5000).trim();
    const { tokens, sentences } = createDocument({ text });
    expect(sentences).toHaveLength(5000);
    expect(tokens).toHaveLength(5000 * 8);
  });

  test('reads an extremely long word as one token', () => {
    const word = 'U.'.repeat(300_000);
    const { tokens } = createDocument({ text: `Before ${word} after` });
    expect(tokens.map(({ end, start }) => end - start)).toEqual([6, 600_000, 5]);
  });

  test('keeps tokens and sentences sorted, in bounds and nested for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '“', '’', '1') }),
    );
    fc.assert(
      fc.property(text, (words) => {
        const { tokens, sentences, blocks } = createDocument({ text: words });
        let at = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(words.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        for (const [i, sentence] of sentences.entries()) {
          const block = blocks[sentence.block]!;
          expect(sentence.start >= block.start && sentence.end <= block.end).toBe(true);
          for (let t = sentence.first; t <= sentence.last; t++) expect(tokens[t]!.sentence).toBe(i);
        }
        expect(
          tokens
            .map(({ text: word }) => word)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(words.replace(/\s/gu, ''));
      }),
    );
  });
});
