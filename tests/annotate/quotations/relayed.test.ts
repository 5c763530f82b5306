import { expect, test } from 'vitest';
import { read } from './read.ts';

const cases: [string, string[]][] = [
  [
    'The agency quoted the mayor as saying that the road was open.',
    ['indirect ‹the mayor› {saying} [that the road was open]'],
  ],
  [
    'The mayor was quoted by the agency as saying, “The road is open.”',
    ['direct ‹The mayor› {was quoted by the agency as saying} [“The road is open.”]'],
  ],
  [
    '“The road is open,” she was quoted as saying by the agency.',
    ['direct ‹she› {was quoted as saying} [“The road is open,”]'],
  ],
  [
    '“The road is open,” the paper quoted Ann Lee, the mayor, as saying.',
    ['direct ‹Ann Lee, the mayor,› {saying} [“The road is open,”]'],
  ],
  ['The road is open, the agency quoted Lee as saying.', ['indirect ‹Lee› {saying} [The road is open]']],
  ['She quoted a poem as she walked.', []],
  ['Its price was quoted as rising.', []],
];

test.each(cases)('attributes relayed words to the original speaker in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
