import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/archive/article-dates.ts';
import { findEntitiesOf } from '../../src/archive/article-entities.ts';
import { findPlaces } from '../../src/archive/article-places.ts';
import { articleOf, recordOf } from './archive-of.ts';

const arby = recordOf('place', 'arby', { name: 'Arby', coordinates: { lat: 50, lon: 10 } });
const lind = recordOf('person', 'anna-lind', { name: 'Anna Lind' });
const entities = new Map([arby, lind].map((record) => [record.id, record]));

describe('findEntitiesOf', () => {
  const article = articleOf({
    text: 'Lind went to Arby and Zelm. Lind likes Arby.',
    mentions: [
      { words: 'Lind', entity: 'anna-lind' },
      { words: 'Arby', type: 'place', entity: 'arby' },
      { words: 'Zelm', type: 'place', geonames: 7, lat: 1, lon: 2 },
      { words: 'Lind#2', entity: 'anna-lind' },
      { words: 'likes', kind: 'nominal' },
    ],
  });
  const found = findEntitiesOf(article, entities);

  test('are in order of first mention, each once, with the ids of their mentions', () => {
    expect(found.map(({ id, mentions }) => [id, mentions.map((mention) => mention.id)])).toEqual([
      ['anna-lind', ['anna-lind_1', 'anna-lind_2']],
      ['arby', ['arby_1']],
      ['geonames-7', ['geonames-7_1']],
    ]);
  });

  test('include gazetteer places, named as in the text, with their coordinates', () => {
    expect(found[2]).toMatchObject({ name: 'Zelm', record: undefined, lat: 1, lon: 2 });
  });

  test('have the coordinates of their record', () => {
    expect(found[1]).toMatchObject({ name: 'Arby', lat: 50, lon: 10 });
  });
});

describe('findPlaces', () => {
  const place = (words: string) => ({ words, type: 'place' as const, entity: 'arby' });
  const reasonOf = (sketch: Parameters<typeof articleOf>[0]) =>
    findPlaces(articleOf(sketch), entities)[0]?.about;

  test.each([
    ['the dateline', { text: 'Rain in Arby.', dateline: 'Arby' }, 'dateline'],
    ['the headline', { text: 'Rain in Arby.', title: 'Arby is wet' }, 'headline'],
    ['the summary', { text: 'Rain in Arby.', summary: 'It rains on Arby.' }, 'headline'],
    ['one sentence', { text: 'Rain in Arby.' }, undefined],
    ['a longer word of the headline', { text: 'Rain in Arby.', title: 'Arbysk is wet' }, undefined],
  ])('an article that mentions a place in %s', (_, sketch, reason) => {
    expect(reasonOf({ ...sketch, mentions: [place('Arby')] })).toBe(reason);
  });

  test('an article is about a place that it mentions in two sentences', () => {
    const text = 'Rain in Arby. Snow in Arby.';
    expect(reasonOf({ text, mentions: [place('Arby'), place('Arby#2')] })).toBe('often');
  });

  test('an article is not about a place that it mentions twice in one sentence', () => {
    const text = 'Rain in Arby, snow in Arby.';
    expect(reasonOf({ text, mentions: [place('Arby'), place('Arby#2')] })).toBeUndefined();
  });
});

describe('findDates', () => {
  test('are in order of time, with how they were found', () => {
    const article = articleOf({
      text: 'This week, as in the summer of 2016, it rained; last year it did not.',
      times: [
        { words: 'This week', value: '2020-05-04/2020-05-10' },
        { words: 'the summer of 2016', value: '2016-22' },
        { words: 'last year', value: '2019' },
      ],
    });
    expect(findDates(article).map(({ id, display, reasoning }) => [id, display, reasoning])).toEqual([
      ['time_2', 'summer 2016', 'stated with its year'],
      ['time_3', '2019', 'counted from 4 May 2020'],
      ['time_1', '4 to 10 May 2020', 'counted from 4 May 2020'],
    ]);
  });
});
