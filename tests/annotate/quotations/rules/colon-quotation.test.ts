import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  [
    'The office released a statement: “The road is open and it will stay open.”',
    ['direct ‹The office› {released a statement:} [“The road is open and it will stay open.”]'],
  ],
  [
    'It surprised the engineer Ann Lee: “Nobody had seen such a road before.”',
    ['direct ‹the engineer Ann Lee› {:} [“Nobody had seen such a road before.”]'],
  ],
  ['Her motto: “Never close a road on a Monday.”', []],
  ['The headline: “Harrow opens its road at last.”', []],
  ['The menu: “soup”.', []],
  ['The town chose a new name: “Harrow”.', []],
];

test.each(cases)('finds a quotation after a colon, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
