import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLockfileGaps } from './find-lockfile-gaps.ts';

const source = readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8');

test('the lockfile has every package for every platform, with its hash', () => {
  const cure = 'run `npm install --package-lock-only` and commit package-lock.json';
  expect(findLockfileGaps(JSON.parse(source)), cure).toEqual([]);
});

test('the lockfile does not contain a registry, so that it works with every mirror', () => {
  expect(source).not.toContain('"resolved"');
});

const tool = (version: string) => ({ version, integrity: `sha512-${version}` });
const packages = {
  '': { dependencies: { tool: '^1.0.0' } },
  'node_modules/tool': {
    ...tool('1.2.0'),
    optionalDependencies: { 'tool-linux-x64': '1.2.0', 'tool-darwin-x64': '1.2.0' },
  },
  'node_modules/tool-linux-x64': tool('1.2.0'),
  'node_modules/tool-darwin-x64': tool('1.2.0'),
};

test('a complete lockfile has no gaps', () => {
  expect(findLockfileGaps({ packages })).toEqual([]);
});

test.each([
  ['a missing platform package', { 'node_modules/tool-darwin-x64': undefined }],
  ['a platform package with another version', { 'node_modules/tool-darwin-x64': tool('1.1.0') }],
])('%s is a gap', (_, change) => {
  const entries = Object.entries({ ...packages, ...change }).filter(([, entry]) => entry !== undefined);
  expect(findLockfileGaps({ packages: Object.fromEntries(entries) })).toEqual([
    'tool-darwin-x64@1.2.0, which node_modules/tool needs, is missing',
  ]);
});

test('a package below the one that needs it is not a gap', () => {
  const nested = {
    ...packages,
    'node_modules/tool-darwin-x64': tool('1.1.0'),
    'node_modules/tool/node_modules/tool-darwin-x64': tool('1.2.0'),
  };
  expect(findLockfileGaps({ packages: nested })).toEqual([]);
});

test('an entry without a hash is a gap', () => {
  const written = { ...packages, 'node_modules/tool-linux-x64': { version: '1.2.0', os: ['linux'] } };
  expect(findLockfileGaps({ packages: written })).toEqual([
    'node_modules/tool-linux-x64 has no integrity hash',
  ]);
});
