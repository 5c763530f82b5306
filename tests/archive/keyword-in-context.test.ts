import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContexts, sentencesAround } from '../../src/archive/keyword-in-context.ts';
import { articleOf, spanOf } from './archive-of.ts';

const show = (text: string, words: readonly string[]) => {
  const article = articleOf({ text });
  const spans = words.map((each) => spanOf(text, each));
  return findContexts(article, spans).map(({ parts }) =>
    parts.map((part) => (part.mention ? `[${part.text}]` : part.text)).join(''),
  );
};

describe('findContexts', () => {
  test('returns each sentence that contains a span, with the span marked', () => {
    expect(show('Lind came. Holm slept. Then Lind left.', ['Lind', 'Lind#2'])).toEqual([
      '[Lind] came.',
      'Then [Lind] left.',
    ]);
  });

  test('returns a sentence with two spans once', () => {
    expect(show('Lind said that Lind would come.', ['Lind', 'Lind#2'])).toEqual([
      '[Lind] said that [Lind] would come.',
    ]);
  });

  test('cuts a long sentence between words, keeping the first span', () => {
    const text = `${'before '.repeat(60)}Lind ${'after '.repeat(60)}end.`;
    const [shown = ''] = show(text, ['Lind']);
    expect(shown).toContain('[Lind]');
    expect(shown.length).toBeLessThan(330);
    expect(
      shown
        .replace(/[[\]]/g, '')
        .split(' ')
        .filter(Boolean)
        .every((word) => /^(?:before|Lind|after)$/.test(word)),
    ).toBe(true);
  });

  test('returns nothing without spans', () => {
    expect(show('Nobody came.', [])).toEqual([]);
  });

  test('returns parts of the text, whatever the text', () => {
    const words = fc.array(fc.constantFrom('Lind', 'came', 'and', 'went.', 'Dr.', '“Yes”', '\n\n'), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const spans = [...text.matchAll(/Lind/g)].map(({ index }) => ({ start: index, end: index + 4 }));
        const found = findContexts(articleOf({ text }), spans);
        for (const { parts } of found) expect(text).toContain(parts.map((part) => part.text).join(''));
        const marked = found.flatMap(({ parts }) =>
          parts.filter((part) => part.mention && part.text === 'Lind'),
        );
        if (text.length < 300) expect(marked).toHaveLength(spans.length);
      }),
    );
  });
});

describe('sentencesAround', () => {
  const around = (text: string, words: readonly string[]) => {
    const article = articleOf({ text });
    const parts = sentencesAround(
      article,
      words.map((each) => spanOf(text, each)),
    );
    return parts.map((part) => (part.mention ? `[${part.text}]` : part.text)).join('');
  };

  test.each([
    ['Lind came. “We slept,” she said. Holm left.', ['“We slept,”'], '[“We slept,”] she said.'],
    [
      '“We slept,” she said, “and ate.” Holm left.',
      ['“We slept,”', '“and ate.”'],
      '[“We slept,”] she said, [“and ate.”]',
    ],
    ['She said: “We slept. We ate.” Holm left.', ['“We slept. We ate.”'], 'She said: [“We slept. We ate.”]'],
  ])('has whole sentences: %s', (text, words, expected) => {
    expect(around(text, words)).toBe(expected);
  });

  test('is empty without spans', () => expect(around('Lind came.', [])).toBe(''));
});
