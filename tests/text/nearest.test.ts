import { expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/text/nearest.ts';

it.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['norlnd', 'norland', 1],
  ['norladn', 'norland', 1],
  ['kitten', 'sitting', 3],
])('counts the letters between %j and %j', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

it.each([
  ['vladimir-putn', 'vladimir-putin'],
  ['syrya', 'syria'],
  ['quite-another-thing', undefined],
])('finds the id nearest to %j', (word, expected) => {
  expect(nearest(word, ['syria', 'vladimir-putin', 'turkey'])).toBe(expected);
});
