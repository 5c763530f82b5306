import { expect, test } from 'vitest';
import { isUnnamed } from '../../../src/annotate/quotations/unnamed.ts';

const cases: [string, boolean][] = [
  ['a senior official', true],
  ['two people familiar with the matter', true],
  ['traders', true],
  ['one father, who asked not to be named', true],
  ['a woman speaking on condition of anonymity', true],
  ['Sources in the ministry', true],
  ['Bo Weil, who spoke on condition of anonymity', false],
  ['Ann Lee, a former colleague', false],
  ['The Dockers union, which represents 900 workers', false],
  ['the mayor', false],
  ['she', false],
];

test.each(cases)('decides whether %j is an unnamed source', (source, expected) => {
  expect(isUnnamed(source)).toBe(expected);
});
