import { expect, test } from 'vitest';
import { findLanguageFault } from '../../src/schemas/language-tag.ts';

test.each(['en', 'ru', 'pt-BR', 'zh-Hans', 'sr-Latn-RS', 'yue'])('%s is a language', (tag) => {
  expect(findLanguageFault(tag)).toBeUndefined();
});

test.each([
  ['english', 'write en'],
  ['Russian', 'write ru'],
  ['en_US', 'write en-US'],
  ['xx', 'write a code such as en, ru or pt-BR'],
  ['', 'write a code such as en, ru or pt-BR'],
  ['und', 'write a code such as en, ru or pt-BR'],
])('%j is not a language: %s', (tag, remedy) => {
  expect(findLanguageFault(tag)).toBe(`is not a language tag; ${remedy}`);
});
