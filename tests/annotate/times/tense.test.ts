import { expect, it } from 'vitest';
import { tenseOf } from '../../../src/annotate/times/tense.ts';

it.each([
  ['they will meet', 'future'],
  ['they are to meet', 'future'],
  ['a meeting scheduled for', 'future'],
  ['they expect to meet', 'future'],
  ['engineers expect the old dam to hold', 'future'],
  ['they met', 'past'],
  ['they expected nothing and lost', 'past'],
  ['they talked', 'past'],
  ['he said they will meet', 'future'],
  ['the willow by the lake', undefined],
])('finds the tense of %j', (clause, expected) => {
  expect(tenseOf(clause)).toBe(expected);
});
