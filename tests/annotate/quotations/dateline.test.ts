import { expect, test } from 'vitest';
import { read } from './read.ts';

const cases: [string, string[]][] = [
  [
    'HARROW, March 3 (North Wire) - The road is open, Lee said.',
    ['indirect ‹Lee› {said} [The road is open]'],
  ],
  ['HARROW — The road is open, Lee said.', ['indirect ‹Lee› {said} [The road is open]']],
  ['Text.\n\nNEW HARROW: The road is open, Lee said.', ['indirect ‹Lee› {said} [The road is open]']],
  [
    'HARROW – The road is open, the Road Agency (RA) said on Friday (April 12).',
    ['indirect ‹the Road Agency (RA)› {said} [The road is open]'],
  ],
  [
    'NATO – which met – said the road was open.',
    ['indirect ‹NATO – which met –› {said} [the road was open]'],
  ],
  [
    'LEE: “The road is open and it will stay open.”',
    ['direct ‹LEE› {:} [“The road is open and it will stay open.”]'],
  ],
];

test.each(cases)('leaves only the dateline out of the content in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
