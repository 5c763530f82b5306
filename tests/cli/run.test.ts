import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { makeFolder, runIn } from './world.ts';

const COMMANDS = ['init', 'import', 'check', 'entity', 'build', 'serve', 'annotate', 'anchors', 'basemap'];

test.each(COMMANDS)('%s --help has its usage and an example', async (command) => {
  const { code, stdout, stderr } = await runIn(await makeFolder(), [command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: newsgloss ${command}`);
  expect(stdout).toMatch(/Examples?:\n {2}(?:newsgloss|pbpaste|PORT=)/);
  expect(stderr).toBe('');
});

test.each(['init', 'import', 'check', 'entity', 'serve', 'annotate', 'anchors'])(
  'the examples of %s are printed as the user has to type them',
  async (command) => {
    const invocation = 'npm run newsgloss --';
    const { stdout } = await runIn(await makeFolder(), [command, '--help'], { invocation });
    const examples = (stdout.split(/^Examples?:$/m)[1] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('  '));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(example).toContain(`${invocation} ${command}`);
  },
);

test('an unexpected error is reported as an internal error', async () => {
  const stdin = Readable.from([{ neither: 'bytes nor text' }]);
  const { code, stdout, stderr } = await runIn(await makeFolder(), ['annotate'], { stdin });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Internal error in newsgloss\. Please report it .*:\nRangeError: /);
});

test('the help lists every command', async () => {
  const { stdout } = await runIn(await makeFolder(), ['--help']);
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
});

test.each([
  ['an unknown command', ['frobnicate']],
  ['an unknown flag', ['check', '--frobnicate']],
  ['a missing argument', ['import']],
  ['an extra argument', ['build', 'now']],
  ['an invalid date', ['annotate', '--published', '2016-13-40']],
  ['a file that does not exist', ['annotate', 'nothing.md']],
  ['flags that exclude each other', ['annotate', '--plain', '--ndjson', 'nothing.md']],
  ['an invalid box', ['basemap', 'here', '--bbox', '1,2,3', '--countries', 'x']],
])('%s is a usage error', async (_, args) => {
  const { code, stdout, stderr } = await runIn(await makeFolder(), args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toBe('');
});
