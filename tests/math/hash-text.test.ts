import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/math/hash-text.ts';

describe('hashText', () => {
  // Published FNV-1a test vectors of ASCII text, whose code units are its bytes.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('hashes %j as FNV-1a does', (text, hash) => {
    expect(hashText(text) >>> 0).toBe(hash);
  });

  it('hashes a part of a text as if it stood alone', () => {
    expect(hashText('xfoobarx', 1, 7)).toBe(hashText('foobar'));
  });
});
