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
  ['The road is open, Lee told the agency on Monday.', ['indirect ‹Lee› {told} [The road is open]']],
  ['Driver closed the road, jury told', ['indirect ‹› {told} [Driver closed the road]']],
  [
    'The road is open, the analyst Ann Lee wrote in a note.',
    ['indirect ‹the analyst Ann Lee› {wrote} [The road is open]'],
  ],
  [
    'The road is open, Ann Lee, an analyst at Foss, said in a research note on Tuesday.',
    ['indirect ‹Ann Lee, an analyst at Foss,› {said} [The road is open]'],
  ],
  [
    'The road is, she says, “a small gift” and “a big lie”.',
    ['mixed ‹she› {says} [The road is | “a small gift” and “a big lie”]'],
  ],
  ['Weil — who, friends say, was ill — went home.', ['indirect ‹friends› {say} [who | was ill]']],
  ['Lee, who wrote to the mayor, Bo Weil, went home.', []],
  [
    'The road was closed at 3.20am on Sunday, police said.',
    ['indirect ‹police› {said} [The road was closed at 3.20am on Sunday]'],
  ],
  ['Weil’s son – a cook, Weil says – went home.', []],
  [
    'The port, which opened in May, will close, told Reuters a senior official.',
    ['indirect ‹a senior official› {told} [The port, which opened in May, will close]'],
  ],
  [
    'Mayor Lee, who was in Bergen, promised a full inquiry.',
    ['indirect ‹Mayor Lee, who was in Bergen,› {promised} [a full inquiry]'],
  ],
  ['In a joint statement, the leaders pledged more.', []],
  ['The road, a long one, is open.', []],
  ['The dog barked, the crowd cheered.', []],
];

test.each(cases)('finds a cue inside or after an unquoted clause, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
