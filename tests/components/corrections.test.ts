import { expect, test } from 'vitest';
import { correctionLink } from '../../src/components/corrections.ts';

const SITE = {
  title: 'Notes',
  description: 'Notes.',
  address: 'https://example.org/',
  language: 'en',
  publisher: 'Notes',
  licence: 'MIT',
};
const WRONG = { title: 'Ann & Bo', address: 'https://example.org/quotes/a/' };

test.each([
  [undefined, undefined],
  [
    'mailto:desk@example.org',
    'mailto:desk@example.org?subject=Correction%3A%20Ann%20%26%20Bo&body=https%3A%2F%2Fexample.org%2Fquotes%2Fa%2F%0A%0A',
  ],
  ['https://example.org/form', 'https://example.org/form'],
  [
    'https://example.org/form?of={address}',
    'https://example.org/form?of=https%3A%2F%2Fexample.org%2Fquotes%2Fa%2F',
  ],
])('corrections to %s', (corrections, expected) => {
  expect(correctionLink({ ...SITE, corrections }, WRONG)).toBe(expected);
});
