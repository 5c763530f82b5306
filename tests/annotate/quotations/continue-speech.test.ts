import { expect, test } from 'vitest';
import { read, rulesOf } from './read.ts';

const cases: [string, string[]][] = [
  [
    '“The road is open,” he said. “We will go.”',
    ['direct ‹he› {said} [“The road is open,” | “We will go.”]'],
  ],
  [
    '“The road is open,” Lee said.\n\n“We are glad of it, and we will go.”',
    ['direct ‹Lee› {said} [“The road is open,” | “We are glad of it, and we will go.”]'],
  ],
  [
    '“The road is open,” Lee said.\n\nIt rained.\n\n“We are glad of it, and we will go.”',
    ['direct ‹Lee› {said} [“The road is open,”]'],
  ],
  [
    '“The road is open,” Lee said. Kim said it was closed. “Nobody can pass it at all.”',
    [
      'direct ‹Lee› {said} [“The road is open,”]',
      'indirect ‹Kim› {said} [it was closed]',
      'direct ‹Kim› {said} [“Nobody can pass it at all.”]',
    ],
  ],
  [
    '“Was the road open?” Lee asked.\n\n“No, it was not open at all.”',
    ['direct ‹Lee› {asked} [“Was the road open?”]'],
  ],
  ['“The road is open,” Lee said. She likes “Hamlet” best.', ['direct ‹Lee› {said} [“The road is open,”]']],
  [
    '“The road is open,” Lee said.\n\nThe drivers were glad. “Nobody told us of it before.”',
    ['direct ‹Lee› {said} [“The road is open,”]'],
  ],
  [
    '“The road is open,” Lee said.\n\n“I knew it all along,” with a smile. “Nobody told us of it before.”',
    ['direct ‹Lee› {said} [“The road is open,”]'],
  ],
];

test.each(cases)('attributes speech without a cue to the last speaker in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('uses the rule floating-quotation for speech without a cue', () => {
  expect(rulesOf('Kim said it was closed. “Nobody can pass it at all.”')).toEqual([
    'cue-clause',
    'floating-quotation',
  ]);
});
