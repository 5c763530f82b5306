import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['His criticism of the plan was sharp.', ['indirect ‹His› {criticism of} [the plan]']],
  [
    'Lee made the claim that the road was open.',
    ['indirect ‹Lee› {made the claim} [that the road was open]'],
  ],
  ['The claim form is blue.', []],
  ['Plans for the road are old.', []],
];

test.each(cases)('finds a noun that attributes, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
