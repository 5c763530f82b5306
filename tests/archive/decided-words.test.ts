import { expect, test } from 'vitest';
import { describeChecked, describeDecided } from '../../src/archive/decided-words.ts';

test.each([
  [
    { verdict: 'confirmed', on: '2016-09-07', reason: 'He signs so.' },
    'Checked by an editor on 7 September 2016: He signs so.',
  ],
  [{ verdict: 'set', by: 'A. Editor' }, 'Set by an editor.'],
  [{ verdict: 'added', reason: 'Missed' }, 'Added by an editor: Missed.'],
] as const)('%o is told to readers', (decided, expected) => {
  expect(describeDecided(decided)).toBe(expected);
});

test.each([
  [{ decided: 0, rejected: 0 }, 10, ''],
  [{ decided: 1, rejected: 1 }, 9, '20% of the annotations were checked by an editor.'],
  [
    { decided: 1, rejected: 0, on: '2016-09-07' },
    400,
    'Less than 1% of the annotations were checked by an editor, most recently on 7 September 2016.',
  ],
  [{ decided: 9, rejected: 3 }, 9, 'All of the annotations were checked by an editor.'],
])('%o of %i', (state, found, expected) => {
  expect(describeChecked(state, found)).toBe(expected);
});
