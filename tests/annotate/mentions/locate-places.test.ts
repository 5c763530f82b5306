import { expect, it } from 'vitest';
import { mentionKey } from '../../../src/anchors/mention-ids.ts';
import { namesOn } from './norland.ts';

const CASES: [why: string, text: string, geonames: number][] = [
  ['it has more people', 'They met in Grenby.', 1],
  ['the text names the country', 'In Ostland, they met in Grenby. Ostland is far.', 2],
  ['the text names the country’s people', 'Ostlandic troops left. They met in Grenby.', 2],
  ['the region follows', 'They met in Grenby, Westria.', 2],
  ['the country follows', 'They met in Grenby, Ostland.', 2],
  ['a later mention gives the region', 'They met in Grenby. It rained in Grenby, Westria.', 2],
];

it.each(CASES)('picks the place of a shared name because %s', (_, text, geonames) => {
  const found = namesOn('2016-09-05', text).filter(({ start, end }) => text.slice(start, end) === 'Grenby');
  expect(found.length).toBeGreaterThan(0);
  for (const mention of found) expect(mention.geonames).toBe(geonames);
});

const TOWNS: [why: string, text: string, name: string, geonames: number][] = [
  ['the town, not the region around it', 'They met in Sunde.', 'Sunde', 5],
  [
    'the town with that name, near a city that gives the country',
    'They met in Sunde and in Stora.',
    'Stora',
    8,
  ],
  ['the larger one, if its country follows', 'They met in Stora, Ostland.', 'Stora', 7],
];

it.each(TOWNS)('picks %s', (_, text, name, geonames) => {
  const found = namesOn('2016-09-05', text).filter(({ start, end }) => text.slice(start, end) === name);
  expect(found.map((mention) => mention.geonames)).toEqual([geonames]);
});

it('gives a country without a record its code, by which all its mentions are one place', () => {
  const text = 'Talks in Ostland ended. Later, Ostland was content.';
  const found = namesOn('2016-09-05', text).filter(({ start, end }) => text.slice(start, end) === 'Ostland');
  expect(found.map(({ entity, country }) => [entity, country])).toEqual([
    [null, 'OS'],
    [null, 'OS'],
  ]);
  expect(new Set(found.map(mentionKey))).toEqual(new Set(['country-os']));
});
