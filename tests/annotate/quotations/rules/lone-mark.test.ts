import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  [
    'Discussed: the road is open and we are glad,” the mayor said.',
    ['direct ‹the mayor› {said} [the road is open and we are glad,”]'],
  ],
  ['“The road is open, he said.', ['direct ‹he› {said} [“The road is open]']],
  ['He was in the Free Army” at the time.', []],
  ['The operation “Shield of the North. It went on.', []],
];

test.each(cases)('finds speech with a missing quotation mark, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
