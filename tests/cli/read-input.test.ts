import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite, runIn } from './world.ts';

test.each<[string, string, number, RegExp]>([
  ['a file that does not exist', 'gone.md', 2, /^newsgloss: gone\.md does not exist: check the path/m],
  [
    'a path through a file',
    'good.md/a.md',
    2,
    /^newsgloss: good\.md\/a\.md cannot be read: not a directory/m,
  ],
  ['a link to itself', 'loop.md', 2, /^newsgloss: loop\.md cannot be read: too many symbolic links/m],
  ['UTF-16', 'wide.md', 1, /^newsgloss: wide\.md is UTF-16 \(little-endian\), not UTF-8; save it as UTF-8/m],
  ['another encoding', 'cyrillic.md', 1, /^newsgloss: cyrillic\.md:2 is not UTF-8; save it as UTF-8/m],
])('a command says why it cannot read %s', async (_, file, exitCode, message) => {
  const site = await makeSite({
    'good.md': 'A\n',
    'wide.md': Buffer.from('\uFEFFThe bridge', 'utf16le'),
    'cyrillic.md': Buffer.from([0x41, 0x0a, 0xcc, 0xee, 0xf1, 0xf2]),
  });
  await symlink('loop.md', join(site, 'loop.md'));
  const { code, stderr } = await runIn(site, ['annotate', file]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('iconv');
  expect(code).toBe(exitCode);
});
