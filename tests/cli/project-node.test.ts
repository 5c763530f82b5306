import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findProjectNode, isNewEnough } from '../../src/cli/project-node.mjs';

test.each([
  ['22.23.2', true],
  ['22.19.0', true],
  ['24.0.0', true],
  ['22.18.9', false],
  ['20.20.2', false],
])('Node %s can run the project: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

test('the Node installed by npm runs and is recent enough', () => {
  const node = findProjectNode() ?? process.execPath;
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  expect(isNewEnough(version)).toBe(true);
});
