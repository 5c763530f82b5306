import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['Lee is confident that the road will open.', ['indirect ‹Lee› {is confident} [that the road will open]']],
  ['Drivers were worried about the road.', ['indirect ‹Drivers› {were worried about} [the road]']],
  ['She is willing to wait.', ['indirect ‹She› {is willing} [to wait]']],
  ['The road is wide.', []],
  ['The confident driver went to town.', []],
];

test.each(cases)('finds an adjective that attributes, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
