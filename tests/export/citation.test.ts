import { describe, expect, test } from 'vitest';
import { type CitationParts, createCitation, listPieces, withoutMarks } from '../../src/export/citation.ts';

const citing: CitationParts = {
  words: 'We shall see',
  verbatim: true,
  speaker: 'Anna Lind',
  via: undefined,
  title: 'Rain in Arby',
  publisher: 'Norland Wire',
  published: '2020-05-04',
  address: 'https://example.org/quotes/lind-we-shall-see/',
};

describe('a citation', () => {
  test.each([
    [
      'words, speaker, title, publisher, date, and address',
      {},
      '“We shall see” (Anna Lind), “Rain in Arby”, Norland Wire, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
    [
      'the outlet that they came through',
      { via: 'Arby Times' },
      '“We shall see” (Anna Lind, via Arby Times), “Rain in Arby”, Norland Wire, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
    [
      'that the speaker is unknown',
      { speaker: undefined },
      '“We shall see” (speaker unknown), “Rain in Arby”, Norland Wire, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
    [
      'no unknown publisher',
      { publisher: undefined },
      '“We shall see” (Anna Lind), “Rain in Arby”, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
    [
      'words that already have quotation marks',
      { words: '“We shall,” … “see”' },
      '“We shall,” … “see” (Anna Lind), “Rain in Arby”, Norland Wire, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
    [
      'the cue of indirect words',
      { verbatim: false, words: 'that one would see', cue: 'said', via: 'Arby Times' },
      'that one would see (Anna Lind, “said”, via Arby Times), “Rain in Arby”, Norland Wire, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
    [
      'denied words after who denied them',
      { denial: 'Anna Lind denied', via: 'Arby Times' },
      'Anna Lind denied “We shall see” (via Arby Times), “Rain in Arby”, Norland Wire, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
    [
      'indirect words without quotation marks',
      { verbatim: false, words: 'that one would see' },
      'that one would see (Anna Lind), “Rain in Arby”, Norland Wire, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
  ])('gives %s', (_, change, expected) => {
    const pieces = listPieces(createCitation({ ...citing, ...change }));
    expect(pieces.map(({ text, after }) => text + after).join('')).toBe(expected);
  });
});

describe('withoutMarks', () => {
  test.each([
    ['“We shall see,”', 'We shall see'],
    ['“Go, go,” … “now,”', '“Go, go,” … “now,”'],
    ['"We shall see"', 'We shall see'],
    ['We shall see', 'We shall see'],
    ['“Go,” … “now.”', '“Go,” … “now.”'],
    ['“Call it “rain”.”', 'Call it “rain”.'],
    ['“It is “rain””', 'It is “rain”'],
    ['“It is “rain”', '“It is “rain”'],
    ['"Go," … "now."', '"Go," … "now."'],
  ])('of %s is %s', (words, expected) => {
    expect(withoutMarks(words)).toBe(expected);
  });
});
