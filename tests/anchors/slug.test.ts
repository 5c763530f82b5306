import { describe, expect, test } from 'vitest';
import { shortenSlug, toSlug } from '../../src/anchors/slug.ts';

describe('toSlug', () => {
  test.each([
    ['“I think we’re right,”', 'i-think-were-right'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['  20 % — more  ', '20-more'],
    ['Путин', ''],
    ['', ''],
  ])('%j becomes %j', (words, slug) => {
    expect(toSlug(words)).toBe(slug);
  });
});

describe('shortenSlug', () => {
  test.each([
    ['one-two-three', 13, 'one-two-three'],
    ['one-two-three', 12, 'one-two'],
    ['one-two-three', 7, 'one-two'],
    ['one-two-three', 6, 'one'],
    ['onetwothree', 6, 'onetwo'],
  ])('%s cut to %i is %s', (slug, length, short) => {
    expect(shortenSlug(slug, length)).toBe(short);
  });
});
