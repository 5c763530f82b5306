import { describe, expect, test } from 'vitest';
import { findAddressPartFault, findFileNameFault, foldFileName } from '../../src/schemas/address-part.ts';

describe('findAddressPartFault', () => {
  test.each(['vladimir-putin', 'g20', '2016', 'con-artist', 'page-one', 'a'.repeat(100)])(
    'accepts %s',
    (part) => {
      expect(findAddressPartFault(part)).toBeUndefined();
    },
  );

  test.each([
    ['', /not valid/],
    ['..', /not valid/],
    ['../../x', /not valid/],
    ['a/b', /not valid/],
    ['a\\b', /not valid/],
    ['a.b', /not valid/],
    ['index.html', /not valid/],
    ['__proto__', /not valid/],
    ['Upper', /not valid/],
    ['straße', /not valid/],
    ['e\u0301tat', /not valid/],
    ['a b', /not valid/],
    ['a\u0000b', /not valid/],
    ['a\u202eb', /not valid/],
    ['a\n', /not valid/],
    ['-a', /not valid/],
    ['a--b', /not valid/],
    ['%2e%2e', /not valid/],
    ['page', /reserved by the site/],
    ['index', /reserved by the site/],
    ['constructor', /reserved by the site/],
    ['con', /Windows/],
    ['nul', /Windows/],
    ['com1', /Windows/],
    ['lpt9', /Windows/],
    ['a'.repeat(101), /too long \(101 characters\)/],
  ])('rejects %j', (part, reason) => {
    expect(findAddressPartFault(part)).toMatch(reason);
  });
});

describe('names of files that are not part of an address', () => {
  test.each(['bridge.md', 'Мост.md', 'Élysée 2.md', 'construction.md'])('accepts %s', (name) => {
    expect(findFileNameFault(name)).toBeUndefined();
  });

  test.each([
    ['a\uFFFD.md', /UTF-8/],
    ['a\u202eb.md', /invisible/],
    ['a\nb.md', /invisible/],
    ['a\\b.md', /Windows/],
    ['what?.md', /Windows/],
    ['CON.md', /Windows/],
    ['nul', /Windows/],
  ])('rejects %j', (name, reason) => {
    expect(findFileNameFault(name)).toMatch(reason);
  });

  test('are compared as on macOS and Windows', () => {
    expect(foldFileName('\u00c9tat.md')).toBe(foldFileName('e\u0301tat.MD'));
    expect(foldFileName('a.md')).not.toBe(foldFileName('b.md'));
  });
});
