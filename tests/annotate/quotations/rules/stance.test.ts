import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['Critics denounced the plan.', ['indirect ‹Critics› {denounced} [the plan]']],
  ['Lee called for a new road.', ['indirect ‹Lee› {called for} [a new road]']],
  ['Lee described the plan as a gift.', ['indirect ‹Lee› {described} [the plan as a gift]']],
  ['The plan was denounced by critics.', ['indirect ‹critics› {was denounced by} [The plan]']],
  ['Lee spoke of a new road.', ['indirect ‹Lee› {spoke of} [a new road]']],
  ['Lee did not mention the road.', ['indirect ‹Lee› {did not mention} [the road]']],
  ['The office did not respond to a request for comment.', []],
  ['Lee would not comment on the plan.', []],
  ['The union denied this.', []],
  ['This was denied by the union.', []],
  ['Lee told him.', []],
  [
    'It was a plan that Lee called “the best of them all.”',
    ['direct ‹Lee› {called} [“the best of them all.”]'],
  ],
  [
    'Drivers called it “a small gift” and “a lie.”',
    ['mixed ‹Drivers› {called} [it “a small gift” and “a lie.”]'],
  ],
  ['The office would neither confirm nor deny the story.', []],
  ['Two drivers requested anonymity.', []],
  ['Lee spoke to the agency at noon.', []],
  ['Lee opened the door.', []],
  ['The plan was printed by hand.', []],
];

test.each(cases)('finds a stance toward something, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
