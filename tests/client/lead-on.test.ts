import { expect, test } from 'vitest';
import { leadOn } from '../../src/client/lead-on.ts';

const HERE = 'https://example.org/articles/old/';

test.each([
  ['0; url=../new/index.html', '#lee-we-tried', 'https://example.org/articles/new/index.html#lee-we-tried'],
  ['0; url=../new/index.html', '', undefined],
  ['0; url=../new/index.html#a', '#b', undefined],
])('%s with %s', (content, hash, expected) => {
  expect(leadOn(content, { href: `${HERE}${hash}`, hash })).toBe(expected);
});

test('on a disk', () => {
  const href = 'file:///site/articles/old/index.html#a';
  expect(leadOn('0; url=../new/index.html', { href, hash: '#a' })).toBe(
    'file:///site/articles/new/index.html#a',
  );
});
