import { expect, test } from 'vitest';
import { makeFolder, runIn } from './world.ts';

const COMMANDS = ['import', 'check', 'build', 'serve', 'annotate', 'anchors', 'basemap'];

test.each(COMMANDS)('%s tells its use and an example', async (command) => {
  const { code, stdout, stderr } = await runIn(await makeFolder(), [command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: newsgloss ${command}`);
  expect(stdout).toMatch(/Examples?:\n {2}(?:newsgloss|pbpaste|PORT=)/);
  expect(stderr).toBe('');
});

test('the help names every command', async () => {
  const { stdout } = await runIn(await makeFolder(), ['--help']);
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
});

test.each([
  ['an unknown command', ['frobnicate']],
  ['an unknown flag', ['check', '--frobnicate']],
  ['a missing argument', ['import']],
  ['an argument too many', ['build', 'now']],
  ['a date that is none', ['annotate', '--published', '2016-13-40']],
  ['a file that is not there', ['annotate', 'nothing.md']],
  ['flags that exclude each other', ['annotate', '--plain', '--ndjson', 'nothing.md']],
  ['a box that is none', ['basemap', 'here', '--bbox', '1,2,3', '--countries', 'x']],
])('%s is a wrong call', async (_, args) => {
  const { code, stdout, stderr } = await runIn(await makeFolder(), args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toBe('');
});
