import { describe, expect, test } from 'vitest';
import { findContexts } from '../../src/archive/keyword-in-context.ts';
import { findRules } from '../../src/archive/rules.ts';
import { findSitePlaces } from '../../src/archive/site-places.ts';
import { findTimeline, firstYear } from '../../src/archive/timeline.ts';
import { archiveOf, recordOf } from './archive-of.ts';

const arby = { type: 'place', entity: 'arby' } as const;

describe('findSitePlaces', () => {
  const archive = archiveOf(
    [
      {
        slug: 'a',
        text: 'Arby is wet. Arby is cold. Arby is dark. Arby is far. Zelm is not.',
        mentions: [
          ...['Arby', 'Arby#2', 'Arby#3', 'Arby#4'].map((words) => ({ words, ...arby })),
          { words: 'Zelm', type: 'place', geonames: 7, lat: 1, lon: 2 },
        ],
      },
      { slug: 'b', published: '2019-01-01', text: 'Arby again.', mentions: [{ words: 'Arby', ...arby }] },
    ],
    [recordOf('place', 'arby', { name: 'Arby' })],
  );
  const places = findSitePlaces(archive);

  test('are sorted by mentions in all articles, most first', () => {
    expect(places.map(({ id, mentions, articles }) => [id, mentions, articles])).toEqual([
      ['arby', 5, 2],
      ['geonames-7', 1, 1],
    ]);
  });

  test('have their three newest sentences', () => {
    expect(places[0]?.sentences.map(({ article, text, id }) => [article.slug, text, id])).toEqual([
      ['a', 'Arby is wet.', 'arby_1'],
      ['a', 'Arby is cold.', 'arby_2'],
      ['a', 'Arby is dark.', 'arby_3'],
    ]);
  });
});

describe('findTimeline', () => {
  const fair = recordOf('event', 'fair', { from: '2019-06-01', to: '2019-06-03' });
  const archive = archiveOf(
    [
      {
        text: 'The fair of 2019 was wet.',
        mentions: [{ words: 'fair', type: 'event', entity: 'fair' }],
        times: [{ words: '2019', value: '2019' }],
      },
    ],
    [fair, recordOf('event', 'unnamed-fair', { from: '2018' })],
  );

  test('has the dates in articles, the articles, and the events they mention, latest first', () => {
    expect(findTimeline(archive).map(({ kind, value }) => [kind, value])).toEqual([
      ['published', '2020-05-04'],
      ['event', '2019-06-01/2019-06-03'],
      ['mentioned', '2019'],
    ]);
  });

  test('has what is ahead of the newest article last, soonest first', () => {
    const times = ['2045', '2030'].map((words) => ({ words, value: words }));
    const ahead = archiveOf([{ text: 'A wall by 2030, a bridge by 2045.', times }], []);
    expect(findTimeline(ahead).map(({ kind, value, isAhead }) => [kind, value, isAhead])).toEqual([
      ['published', '2020-05-04', undefined],
      ['mentioned', '2030', true],
      ['mentioned', '2045', true],
    ]);
  });

  test('shows the sentence that mentions a date', () => {
    const found = findTimeline(archive).find((entry) => entry.kind === 'mentioned');
    expect(
      found?.kind === 'mentioned' &&
        findContexts(found.article, [found.time])[0]?.parts.map(({ text }) => text),
    ).toEqual(['The fair of ', '2019', ' was wet.']);
  });

  test.each([
    ['2016-08-24/2017-01-01', 2016],
    ['../2015', 2015],
    ['2016-24', 2016],
  ])('%s is listed under %d', (value, year) => {
    expect(firstYear(value)).toBe(year);
  });
});

test('findRules counts what each rule found, with the range of confidence', () => {
  const archive = archiveOf([
    {
      text: 'Lind came.',
      mentions: [
        { words: 'Lind', rule: 'x', confidence: 0.9 },
        { words: 'came', rule: 'x', confidence: 0.5 },
      ],
    },
  ]);
  expect(findRules(archive.articles)).toEqual([
    { title: 'Names, offices, and pronouns', rules: [{ rule: 'x', count: 2, least: 0.5, most: 0.9 }] },
  ]);
});
