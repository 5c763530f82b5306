import { expect, test } from 'vitest';
import { splitAddress } from '../../src/server/address.ts';

test.each([
  ['/a/b?c=d', '/a/b', '?c=d'],
  [undefined, '/', ''],
  ['//evil.example/a', '//evil.example/a', ''],
  ['/a/../../b', '/b', ''],
  ['/a/%2e%2e/b', '/b', ''],
  [':x/', '/', ''],
])('splits %s', (url, pathname, search) => {
  expect(splitAddress(url)).toMatchObject({ pathname, search });
});
