import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['“The road is open,” Ann Lee said.', ['direct ‹Ann Lee› {said} [“The road is open,”]']],
  ['“The road is open,” said Ann Lee.', ['direct ‹Ann Lee› {said} [“The road is open,”]']],
  [
    '“The road is open,” said the mayor of Harrow.',
    ['direct ‹the mayor of Harrow› {said} [“The road is open,”]'],
  ],
  ['“The road is open”, — said the mayor.', ['direct ‹the mayor› {said} [“The road is open”]']],
  ['“Is the road open?” Lee asked.', ['direct ‹Lee› {asked} [“Is the road open?”]']],
  ['“Stop!” she shouted.', ['direct ‹she› {shouted} [“Stop!”]']],
  [
    '“The road is open,” Ann Lee, the mayor, said.',
    ['direct ‹Ann Lee, the mayor,› {said} [“The road is open,”]'],
  ],
  [
    '“The road is open,” Ann Lee, who runs the town, said on Monday.',
    ['direct ‹Ann Lee, who runs the town,› {said} [“The road is open,”]'],
  ],
  [
    '“The road is open,” said Ann Lee, who has run the town for years.',
    ['direct ‹Ann Lee, who has run the town for years› {said} [“The road is open,”]'],
  ],
  ['“The road is open,” the mayor told Reuters.', ['direct ‹the mayor› {told} [“The road is open,”]']],
  [
    '“The road is open,” told Reuters a senior official.',
    ['direct ‹a senior official› {told} [“The road is open,”]'],
  ],
  ['“The road is open.” Lee said.', ['direct ‹Lee› {said} [“The road is open.”]']],
  [
    '“The road is open” — she was limited to this remark.',
    ['direct ‹she› {was limited to this remark} [“The road is open”]'],
  ],
  ['“The road is open,” Will Doyle said.', ['direct ‹Will Doyle› {said} [“The road is open,”]']],
  ['“The road is open,” Lee notes.', ['direct ‹Lee› {notes} [“The road is open,”]']],
  ['“The road is open,” he fumed at the door.', ['direct ‹he› {fumed} [“The road is open,”]']],
  [
    '“The road is open,” says lead author Ann Lee.',
    ['direct ‹lead author Ann Lee› {says} [“The road is open,”]'],
  ],
  [
    '“The road is open,” says the group Rail Now.',
    ['direct ‹the group Rail Now› {says} [“The road is open,”]'],
  ],
  [
    '“The road is open”, said the mayor “and we are glad.”',
    ['direct ‹the mayor› {said} [“The road is open” | “and we are glad.”]'],
  ],
  ['“Shield of the North”, as the army calls it, is over.', []],
  ['“Progress,” they call it.', []],
  ['“Was the road open?” I ask.', ['direct ‹I› {ask} [“Was the road open?”]']],
  ['It gave in. “The road is open,” the mayor said.', ['direct ‹the mayor› {said} [“The road is open,”]']],
  ['“Open?” She nods for a while.', []],
  ['“The road is open” – a line she has used before.', []],
  ['He stayed at the “Grand Hotel” and Lee said nothing.', []],
  ['The play “Hamlet” opened.', []],
  ['“Roads” - they are long.', []],
  ['On “Morning Talk,” Lee said the road was open.', ['indirect ‹Lee› {said} [the road was open]']],
];

test.each(cases)('finds a quotation before its cue, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
