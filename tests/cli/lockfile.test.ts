import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUnlocked } from '../../.ci/unlocked.mjs';

const root = join(import.meta.dirname, '..', '..');

test('the lockfile holds every package that any platform needs; `node .ci/complete-lockfile.mjs` mends it', () => {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  expect(findUnlocked(lock)).toEqual([]);
});

test('the lockfile names no registry, so that it works with every mirror', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});

test('a platform package that is missing, or there in another version only, is found', () => {
  const packages = {
    '': { dependencies: { tool: '^1.0.0' } },
    'node_modules/tool': {
      version: '1.2.0',
      optionalDependencies: { 'tool-linux-x64': '1.2.0', 'tool-darwin-x64': '1.2.0' },
    },
    'node_modules/tool-linux-x64': { version: '1.2.0' },
    'node_modules/tool-darwin-x64': { version: '1.1.0' },
  };
  const missing = { name: 'tool-darwin-x64', version: '1.2.0', parent: 'node_modules/tool' };
  expect(findUnlocked({ packages })).toEqual([missing]);
  const nested = { ...packages, 'node_modules/tool/node_modules/tool-darwin-x64': { version: '1.2.0' } };
  expect(findUnlocked({ packages: nested })).toEqual([]);
});
