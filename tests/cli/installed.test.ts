import { expect, test } from 'vitest';
import { findInstallProblem } from '../../src/cli/installed.mjs';

const lock = {
  packages: {
    '': { name: 'site' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
};
const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b' };

test.each([
  ['has everything', { 'node_modules/a': a, 'node_modules/b': b }],
  ['lacks an optional package', { 'node_modules/a': a }],
])('an installation that %s is complete', (_, packages) => {
  expect(findInstallProblem(lock, { packages })).toBeUndefined();
});

test.each([
  ['does not exist', undefined, 'nothing is installed yet'],
  ['lacks a package', { packages: { 'node_modules/b': b } }, 'a 1.0.0 is not installed'],
  [
    'has another version',
    { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } },
    'a 1.0.0 is not installed',
  ],
  [
    'has other contents',
    { packages: { 'node_modules/a': { ...a, integrity: 'sha512-x' } } },
    'a 1.0.0 is not installed',
  ],
  [
    'has an extra package',
    { packages: { 'node_modules/a': a, 'node_modules/z': a } },
    'z is installed but not in package-lock.json',
  ],
  [
    'has another optional version',
    { packages: { 'node_modules/a': a, 'node_modules/b': { ...b, version: '3.0.0' } } },
    'b 2.0.0 is not installed',
  ],
])('an installation that %s is not complete', (_, installed, reason) => {
  expect(findInstallProblem(lock, installed)).toBe(reason);
});
