import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['Lee promised to open the road.', ['indirect ‹Lee› {promised} [to open the road]']],
  ['Lee urged drivers to stay at home.', ['indirect ‹Lee› {urged} [drivers to stay at home]']],
  ['Lee refused to leave.', ['indirect ‹Lee› {refused} [to leave]']],
  [
    'Lee declined to comment on whether the road was open.',
    ['indirect ‹Lee› {declined to comment on} [whether the road was open]'],
  ],
  ['Lee refused to comment on the road.', []],
  ['Lee declined to confirm the report.', []],
  ['Lee declined to be named.', []],
  ['A woman who asked not to be named waited outside.', []],
  ['The number of cars declined to forty.', []],
  ['Lee pledged to “spare no effort” at all.', ['mixed ‹Lee› {pledged} [to “spare no effort” at all]']],
  ['A woman who did not want to be named waited.', []],
  ['Lee declined to comment when asked.', []],
  ['Lee walked to the station.', []],
  ['She used to walk.', []],
];

test.each(cases)('finds a wish, a promise or a demand, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
