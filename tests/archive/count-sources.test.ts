import { describe, expect, test } from 'vitest';
import { countSources, countWords } from '../../src/archive/count-sources.ts';
import { articleOf, recordOf } from './archive-of.ts';

const entities = new Map([['anna-lind', recordOf('person', 'anna-lind', { name: 'Anna Lind' })]]);

describe('countSources', () => {
  const text =
    'Lind said “we shall see”. She claimed that all was well. An aide told Norland Wire that nothing was. “Why,” said he.';
  const article = articleOf({
    text,
    quotations: [
      { content: '“we shall see”', cue: 'said', source: 'Lind', speaker: 'anna-lind' },
      { content: 'that all was well', cue: 'claimed', kind: 'indirect', speaker: 'anna-lind' },
      {
        content: 'that nothing was',
        cue: 'told',
        source: 'An aide',
        kind: 'indirect',
        unnamed: true,
        via: 'norland-wire',
      },
      { content: '“Why,”', cue: 'said#2', source: 'he' },
    ],
  });
  const counts = countSources(article, entities);

  test('adds up the words of a named source, quoted and reported separately', () => {
    expect(counts.named).toEqual([
      {
        speaker: expect.objectContaining({ label: 'Anna Lind', entity: 'anna-lind' }),
        quotations: 2,
        quoted: 3,
        reported: 4,
      },
    ]);
  });

  test('does not count words in quotation marks as quoted if the source did not say them', () => {
    const denied = articleOf({
      text: 'Lind did not say “we shall see”.',
      quotations: [
        {
          content: '“we shall see”',
          cue: 'did not say',
          source: 'Lind',
          speaker: 'anna-lind',
          negated: true,
        },
      ],
    });
    expect(countSources(denied, entities).named).toMatchObject([{ quotations: 1, quoted: 0, reported: 3 }]);
  });

  test('counts unnamed sources by their labels', () => {
    expect(counts.unnamed).toEqual([
      {
        speaker: expect.objectContaining({ label: 'an aide', entity: undefined }),
        quotations: 1,
        quoted: 0,
        reported: 3,
      },
    ]);
  });

  test('counts quotations without a speaker, quotations via an outlet, and the tones of the cues', () => {
    expect(counts.unknown).toBe(1);
    expect(counts.secondHand).toEqual([{ outlet: 'norland-wire', quotations: 1 }]);
    expect(counts.tones).toEqual({ neutral: 3, doubting: 1, other: 0 });
  });

  test('counts nothing in an article without quotations', () => {
    const none = countSources(articleOf({ text: 'Nothing.' }), entities);
    expect(none).toMatchObject({ named: [], unnamed: [], unknown: 0, secondHand: [] });
  });
});

describe('countWords', () => {
  test.each([
    ['', 0],
    ['one', 1],
    ['“We’ll see – perhaps”', 3],
    ['a  b\nc', 3],
    ['… —', 0],
  ])('of %j is %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
