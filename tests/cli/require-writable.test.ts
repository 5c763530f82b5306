import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireWritable } from '../../src/cli/require-writable.ts';
import { makeFolder } from './world.ts';

test('creates a writable folder', async () => {
  const folder = join(await makeFolder(), 'a', 'b');
  await requireWritable(folder);
  expect(existsSync(folder)).toBe(true);
});

test('a folder that is not writable is an error with its name and what to do', async () => {
  const folder = join(await makeFolder({ package: 'a file where a folder should be' }), 'package', 'work');
  await expect(requireWritable(folder)).rejects.toMatchObject({
    name: 'CommandError',
    exitCode: 1,
    message: expect.stringMatching(
      /^cannot write to .*package.work .*install its package file \(newsgloss-VERSION\.tgz, .*\) in the folder of your site/,
    ),
  });
  // There is no package of that name in the registry.
  await expect(requireWritable(folder)).rejects.not.toMatchObject({
    message: expect.stringContaining('install newsgloss'),
  });
});
