import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['The road is expected to open.', ['indirect ‹› {is expected} [The road | to open]']],
  ['Lee is alleged to have closed the road.', ['indirect ‹› {is alleged} [Lee | to have closed the road]']],
  ['The road is built to last.', []],
  ['Lee expected to win.', ['indirect ‹Lee› {expected} [to win]']],
];

test.each(cases)('finds a passive without a named source, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
