import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['“Roads are friends.”\n\n— Ann Lee', ['direct ‹Ann Lee› {—} [“Roads are friends.”]']],
  ['“Roads are friends.” – Ann Lee, mayor', ['direct ‹Ann Lee, mayor› {–} [“Roads are friends.”]']],
  ['“Roads are friends.” – It rained all day.', []],
];

test.each(cases)('finds a quotation signed with a name, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
