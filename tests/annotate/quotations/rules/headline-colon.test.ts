import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  [
    'Lee: road to open soon\n\nAnn Lee said that it rained.',
    ['indirect ‹Lee› {:} [road to open soon]', 'indirect ‹Ann Lee› {said} [that it rained]'],
  ],
  ['Police: road to open soon\n\nText of it.', ['indirect ‹Police› {:} [road to open soon]']],
  [
    'Flood: mayor begs drivers to stay\n\nThe mayor said that it rained.',
    ['indirect ‹The mayor› {said} [that it rained]'],
  ],
  ['Mayor Lee: Talks Go On\n\nText of it.', ['indirect ‹Mayor Lee› {:} [Talks Go On]']],
  ['Road news: what opens\n\nText of it.', []],
  ['Text of it.\n\nLee: road to open soon', []],
];

test.each(cases)('finds a speaker before a colon in a headline, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
