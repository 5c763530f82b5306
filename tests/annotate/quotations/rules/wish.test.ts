import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['Lee promised to open the road.', ['indirect ‹Lee› {promised} [to open the road]']],
  ['Lee urged drivers to stay at home.', ['indirect ‹Lee› {urged} [drivers to stay at home]']],
  ['Lee refused to comment on the road.', ['indirect ‹Lee› {refused} [to comment on the road]']],
  ['Lee walked to the station.', []],
  ['She used to walk.', []],
];

test.each(cases)('finds a wish, a promise or a demand, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
