import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['Ann Lee said: “The road is open.”', ['direct ‹Ann Lee› {said} [“The road is open.”]']],
  ['Lee said, “The road is open.”', ['direct ‹Lee› {said} [“The road is open.”]']],
  ['Lee told reporters on Monday, “The road is open.”', ['direct ‹Lee› {told} [“The road is open.”]']],
  [
    '“I think,” he said, “that the road is open.”',
    ['direct ‹he› {said} [“I think,” | “that the road is open.”]'],
  ],
  ['Said Ann Lee, “The road is open.”', ['direct ‹Ann Lee› {Said} [“The road is open.”]']],
  ['She wrote:\n\n“The road is open.”', ['direct ‹She› {wrote} [“The road is open.”]']],
  [
    'The crowd marched on, chanting “open the road,” and went home.',
    ['direct ‹The crowd› {chanting} [“open the road,”]'],
  ],
  ['As Lee put it, “the road is open.”', ['direct ‹Lee› {put it} [“the road is open.”]']],
  [
    'Lee warned that the road was closed but added, “We will go.”',
    ['indirect ‹Lee› {warned} [that the road was closed]', 'direct ‹Lee› {added} [“We will go.”]'],
  ],
  ['After the vote, Lee said, “we will go.”', ['direct ‹Lee› {said} [“we will go.”]']],
  ['The crowd sat down and then shouted, “Open it!”', ['direct ‹The crowd› {shouted} [“Open it!”]']],
  ['Lee emails: “The road is open.”', ['direct ‹Lee› {emails} [“The road is open.”]']],
  ['They could not say “please” in French.', []],
  ['A shirt that read “Open” hung there.', []],
  ['He walked in with a “temporary” pass.', []],
];

test.each(cases)('finds a quotation after its cue, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
