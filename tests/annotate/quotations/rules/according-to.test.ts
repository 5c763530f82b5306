import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['According to Ann Lee, the road is open.', ['indirect ‹Ann Lee› {According to} [the road is open]']],
  [
    'The road is open, according to two officials.',
    ['indirect ‹two officials› {according to} [The road is open]'],
  ],
  [
    'The road is open, according to a study published on Monday in a journal.',
    ['indirect ‹a study published on Monday in a journal› {according to} [The road is open]'],
  ],
  [
    'According to the mayor, Ann Lee, the road is open.',
    ['indirect ‹the mayor, Ann Lee› {According to} [the road is open]'],
  ],
  [
    'According to Ann Lee, who runs the port, the road is open.',
    ['indirect ‹Ann Lee, who runs the port› {According to} [the road is open]'],
  ],
  [
    'According to Ann Lee, Norland, Bergen and Oslo will pay.',
    ['indirect ‹Ann Lee› {According to} [Norland, Bergen and Oslo will pay]'],
  ],
  ['The road is open, per Ann Lee.', ['indirect ‹Ann Lee› {per} [The road is open]']],
  ['The bread is sold according to weight.', []],
  ['According to plan.', []],
  ['They drove at forty miles per hour.', []],
];

test.each(cases)('finds "according to" and "per", or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
