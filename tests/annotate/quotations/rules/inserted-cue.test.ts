import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['The road, Lee said, is open.', ['indirect ‹Lee› {said} [The road | is open]']],
  [
    'Russia, analysts contend, is a big country.',
    ['indirect ‹analysts› {contend} [Russia | is a big country]'],
  ],
  ['The road is open, Lee said.', ['indirect ‹Lee› {said} [The road is open]']],
  ['The road is open, said the mayor.', ['indirect ‹the mayor› {said} [The road is open]']],
  ['Talks go on, told Reuters a senior official.', ['indirect ‹a senior official› {told} [Talks go on]']],
  ['As the agency reported, the road is open.', ['indirect ‹the agency› {reported} [the road is open]']],
  ['The road is open, as Lee noted.', ['indirect ‹Lee› {noted} [The road is open]']],
  ['The road, a long one, is open.', []],
  ['The dog barked, the crowd cheered.', []],
];

test.each(cases)(
  'finds a cue inside or behind a clause without marks, or nothing, in %j',
  (text, expected) => {
    expect(read(text)).toEqual(expected);
  },
);
