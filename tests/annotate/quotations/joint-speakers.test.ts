import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { NORTH } from '../north.ts';

const PAIR = ['mara-voss', 'olen-dahl'];

const cases: [string, string[]][] = [
  ['Mara Voss and Olen Dahl said that the road was open.', PAIR],
  ['Mara Voss, Olen Dahl and Tim Arne said that the road was open.', [...PAIR, 'Tim Arne']],
  ['“The road is open,” Mara Voss and Olen Dahl told reporters.', PAIR],
  ['Mara Voss and Olen Dahl met. The talks were good, both said.', PAIR],
  ['Mara Voss met with Olen Dahl. Both said that the road was open.', []],
  ['Mara Voss and Olen Dahl met. Both leaders said that the road was open.', PAIR],
  ['Mara Voss and Olen Dahl met. The two ministers said that the road was open.', PAIR],
  ['Mara Voss and Minister Olen Dahl met. “The road is open,” the pair said.', PAIR],
  ['Mara Voss came. Both said that the road was open.', []],
  ['Mara Voss and Olen Dahl met.\n\nBoth said that the road was open.', []],
  ['Mara Voss and Olen Dahl met. Both sides said that the road was open.', []],
  ['The mayor and the speaker said that the road was open.', []],
  ['Tim Arne and a senior official said that the road was open.', []],
  ['Mara Voss and Olen Dahl met. Both roads are open, officials said.', []],
  ['Mara Voss said that the road was open.', []],
  ['Mara Voss and the wife of Olen Dahl said that the road was open.', []],
  ['Mara Voss and the man accused of robbing Olen Dahl said that the road was open.', []],
  ['Mara Voss and the wife of Olen Dahl met. Both said that the road was open.', []],
  ['Mara Voss and the lawyer who accused Olen Dahl met. Both said that the road was open.', []],
];

test.each(cases)('finds who says it together in %j', (text, expected) => {
  const { quotations } = annotate({ text, published: '2016-09-05' }, NORTH);
  const last = quotations.at(-1);
  expect((last?.speakers ?? []).map(({ entity, provisional }) => entity ?? provisional)).toEqual(expected);
  if (expected.length > 0) expect(last?.speaker).toBeNull();
});

test('the words that describe an unnamed source go with its later quotations', () => {
  const text = '“The road is open,” a senior official told North Wire. “It stays open,” he added.';
  const { quotations } = annotate({ text }, NORTH);
  const words = quotations.map(({ described = [] }) =>
    described.map(({ start, end }) => text.slice(start, end)),
  );
  expect(words).toEqual([[], ['a senior official']]);
});
