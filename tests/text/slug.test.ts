import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenSlug, slugOrFingerprint, toSlug } from '../../src/text/slug.ts';

describe('toSlug', () => {
  test.each([
    ['“I think we’re right,”', 'i-think-were-right'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Łódź', 'lodz'],
    ['Đorđević', 'dordevic'],
    ['Søren Kierkegård', 'soren-kierkegard'],
    ['Straße, Þór & Æsir', 'strasse-thor-aesir'],
    ['Hawaiʻi', 'hawaii'],
    ['the U.S.', 'the-u-s'],
    ['  20 % — more  ', '20-more'],
    ['Путин', ''],
    ['', ''],
  ])('%j becomes %j', (words, slug) => {
    expect(toSlug(words)).toBe(slug);
  });
});

describe('slugOrFingerprint', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Владимир Putin', 'putin'],
  ])('%j becomes %j', (words, slug) => {
    expect(slugOrFingerprint(words)).toBe(slug);
  });

  test('tells names in other scripts apart', () => {
    const names = ['Путин', 'Обама', 'محمد', '习近平', '…', ''];
    expect(new Set(names.map((name) => slugOrFingerprint(name))).size).toBe(names.length);
  });

  test('is never empty, within its length where there are words, and safe in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(slugOrFingerprint(words, 20)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,18}[a-z0-9])?$/);
      }),
    );
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
