import { expect, it } from 'vitest';
import { namesOn } from './norland.ts';

const CASES: [why: string, text: string, geonames: number][] = [
  ['more people live there', 'They met in Grenby.', 1],
  ['the text names the country', 'In Ostland, they met in Grenby. Ostland is far.', 2],
  ['the text names the country’s people', 'Ostlandic troops left. They met in Grenby.', 2],
  ['the region follows', 'They met in Grenby, Westria.', 2],
  ['the country follows', 'They met in Grenby, Ostland.', 2],
  ['a later mention tells', 'They met in Grenby. It rained in Grenby, Westria.', 2],
];

it.each(CASES)('puts a name that two places share where %s', (_, text, geonames) => {
  const found = namesOn('2016-09-05', text).filter(({ start, end }) => text.slice(start, end) === 'Grenby');
  expect(found.length).toBeGreaterThan(0);
  for (const mention of found) expect(mention.geonames).toBe(geonames);
});

const TOWNS: [why: string, text: string, name: string, geonames: number][] = [
  ['the town, not the region around it', 'They met in Sunde.', 'Sunde', 5],
  [
    'the town that bears it, near a city that tells the country',
    'They met in Sunde and in Stora.',
    'Stora',
    8,
  ],
  ['the larger one, where its country follows', 'They met in Stora, Ostland.', 'Stora', 7],
];

it.each(TOWNS)('takes a name for %s', (_, text, name, geonames) => {
  const found = namesOn('2016-09-05', text).filter(({ start, end }) => text.slice(start, end) === name);
  expect(found.map((mention) => mention.geonames)).toEqual([geonames]);
});
