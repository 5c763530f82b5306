import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  [
    'Ann Lee said the accusation that she took bribes was absurd.',
    ['indirect ‹Ann Lee› {said} [the accusation that she took bribes was absurd]'],
  ],
  [
    'Ann Lee said claims that she was ill were “a joke”.',
    ['mixed ‹Ann Lee› {said} [claims that she was ill were “a joke”]'],
  ],
  [
    'Ann Lee said in a report that the road was open.',
    ['indirect ‹Ann Lee› {said} [that the road was open]'],
  ],
  ['Ann Lee said that the road was open.', ['indirect ‹Ann Lee› {said} [that the road was open]']],
  ['Ann Lee said the road was open.', ['indirect ‹Ann Lee› {said} [the road was open]']],
  ['She told the paper that the road was open.', ['indirect ‹She› {told} [that the road was open]']],
  [
    'Lee, the mayor, said that the road was open, adding that work would end soon.',
    [
      'indirect ‹Lee, the mayor,› {said} [that the road was open]',
      'indirect ‹Lee, the mayor,› {adding} [that work would end soon]',
    ],
  ],
  [
    'The relief agency estimates that 60 people live there.',
    ['indirect ‹The relief agency› {estimates} [that 60 people live there]'],
  ],
  [
    'An official, who asked not to be named because he may not speak, said the mayor “takes it seriously”.',
    [
      'mixed ‹An official, who asked not to be named because he may not speak,› {said} [the mayor “takes it seriously”]',
    ],
  ],
  ['Lee asked whether the road was open.', ['indirect ‹Lee› {asked} [whether the road was open]']],
  [
    'Lee said in an interview on Sunday that the road was open.',
    ['indirect ‹Lee› {said} [that the road was open]'],
  ],
  ['Lee said Monday the road was open.', ['indirect ‹Lee› {said} [the road was open]']],
  [
    'Lee said the road was open, but Kim said it was closed.',
    ['indirect ‹Lee› {said} [the road was open]', 'indirect ‹Kim› {said} [it was closed]'],
  ],
  ['While Lee said the road was open, drivers turned back.', ['indirect ‹Lee› {said} [the road was open]']],
  ['The road, which Lee said was open, was empty.', ['indirect ‹Lee› {said} [which | was open]']],
  [
    'Lee said that now “it is not possible to say so definitively”, as the office counts.',
    ['direct ‹Lee› {said} [“it is not possible to say so definitively”]'],
  ],
  ['Lee said the road was “quite open.”', ['mixed ‹Lee› {said} [the road was “quite open.”]']],
  [
    'Critics who know the town say the road is bad.',
    ['indirect ‹Critics who know the town› {say} [the road is bad]'],
  ],
  [
    'A spokesman for Ann Lee said the road was open.',
    ['indirect ‹A spokesman for Ann Lee› {said} [the road was open]'],
  ],
  [
    'Officials briefed on the plan said the road was open.',
    ['indirect ‹Officials briefed on the plan› {said} [the road was open]'],
  ],
  [
    'Lee at a press conference following the summit said that they discussed the road.',
    ['indirect ‹Lee› {said} [that they discussed the road]'],
  ],
  ['It was reported that the road was open.', ['indirect ‹› {was reported} [that the road was open]']],
  [
    'Lee refused to say whether the road was open.',
    ['indirect ‹Lee› {refused to say} [whether the road was open]'],
  ],
  ['Lee would not say if the road was open.', ['indirect ‹Lee› {would not say} [if the road was open]']],
  ['Lee denied that the road was open.', ['indirect ‹Lee› {denied} [that the road was open]']],
  ['She refused to confirm that the road was open.', []],
  [
    'Ann Lee, 34, from Harrow, said the road was open.',
    ['indirect ‹Ann Lee, 34, from Harrow,› {said} [the road was open]'],
  ],
  [
    'Ann Lee, 45, a taxi driver, said the road was open.',
    ['indirect ‹Ann Lee, 45, a taxi driver,› {said} [the road was open]'],
  ],
  ['Lee, however, said the road was open.', ['indirect ‹Lee› {said} [the road was open]']],
  ['Lee, for her part, said the road was open.', ['indirect ‹Lee› {said} [the road was open]']],
  [
    'Lee, who wrote to the mayor, Bo Weil, on Monday, said the road was open.',
    ['indirect ‹Lee, who wrote to the mayor, Bo Weil, on Monday,› {said} [the road was open]'],
  ],
  ['Lee and Weil both said the road was open.', ['indirect ‹Lee and Weil› {said} [the road was open]']],
  [
    'Two people familiar with the plan said the road was open.',
    ['indirect ‹Two people familiar with the plan› {said} [the road was open]'],
  ],
  ['The mother-of-two said the road was open.', ['indirect ‹The mother-of-two› {said} [the road was open]']],
  ['Lee said: the road.', []],
  ['Lee said nothing.', []],
  [
    'Lee said the office “cherry-picked” its numbers.',
    ['mixed ‹Lee› {said} [the office “cherry-picked” its numbers]'],
  ],
  ['What does it mean when the road has been closed?', []],
  ['The debate ended at 9 p.m. Lee said it was dull.', ['indirect ‹Lee› {said} [it was dull]']],
  ['They met at 9 p.m. Tuesday.', []],
  ['Lee told reporters the road was open.', ['indirect ‹Lee› {told} [the road was open]']],
  ['Lee said she “couldn’t be prouder” of it.', ['mixed ‹Lee› {said} [she “couldn’t be prouder” of it]']],
  ['The company, which says it has ten roads, was glad.', ['indirect ‹which› {says} [it has ten roads]']],
  ['Lee said in a statement that the road was open.', ['indirect ‹Lee› {said} [that the road was open]']],
  [
    'Lee said the road was bad and called for a new one.',
    ['indirect ‹Lee› {said} [the road was bad]', 'indirect ‹Lee› {called for} [a new one]'],
  ],
  ['Lee, who wrote to the mayor, Bo Weil, went home.', []],
  ['It comes after the paper revealed that.', []],
  ['He ate the bread that she baked.', []],
  ['He was convinced by the map.', []],
];

test.each(cases)('finds a reported clause, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
