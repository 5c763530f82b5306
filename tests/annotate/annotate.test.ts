import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { NORTH } from './north.ts';

const text =
  'Mara Voss spoke in Norland on 3 May 2016.\n\n“The road is open,” she told North Wire. She denied that it had been closed.';

test('finds the mentions, quotations and times of an article', () => {
  const { mentions, quotations, times, messages } = annotate({ text, published: '2016-05-04' }, NORTH);
  const named = mentions.filter(({ kind }) => kind === 'name').map(({ entity }) => entity);
  expect(named).toEqual(['mara-voss', 'norland', 'north-wire']);
  expect(quotations.map(({ kind, speaker, via }) => [kind, speaker, via])).toEqual([
    ['direct', 'mara-voss', 'north-wire'],
    ['indirect', 'mara-voss', null],
  ]);
  expect(times.map(({ value }) => value)).toEqual(['2016-05-03']);
  expect(messages).toEqual([]);
});

test('gives confidence in hundredths', () => {
  const { mentions, quotations } = annotate({ text, published: '2016-05-04' }, NORTH);
  for (const { confidence } of [...mentions, ...quotations])
    expect(confidence).toBe(Number(confidence.toFixed(2)));
});

test('the same article gives the same annotations', () => {
  const input = { text, published: '2016-05-04' };
  expect(annotate(input, NORTH)).toEqual(annotate(input, NORTH));
});

test('an empty text has no annotations', () => {
  expect(annotate({ text: '' }, NORTH)).toEqual({ mentions: [], quotations: [], times: [], messages: [] });
});

const WORDS =
  'Mara|Voss|Olen Dahl|she|he|the Norlandic leader|said|told North Wire|that|“|”|"|’|, |. |: |on 3 May|last year|according to|who|is|open|and|(|)|\n\n|\n|путь|道|🙂|\ud83d'.split(
    '|',
  );

test('never throws, and every annotation names its rule', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
      fc.constantFrom('', ' '),
      (words, gap) => {
        const found = annotate({ text: words.join(gap), published: '2016-05-04' }, NORTH);
        for (const { rule } of [...found.mentions, ...found.quotations, ...found.times])
          expect(rule).toMatch(/^[a-z-]+$/);
      },
    ),
    { numRuns: 200 },
  );
});
