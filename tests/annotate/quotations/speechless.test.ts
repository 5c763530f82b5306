import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { loadModel } from '../../../src/knowledge/load-model.ts';
import { NORTH } from '../north.ts';

const knowledge = { ...NORTH, attribution: loadModel() };

const contents = (text: string) =>
  annotate({ text }, knowledge).quotations.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' | '),
  );

const silent = [
  'The army ordered new tanks.',
  'Mara Voss ordered a coffee.',
  'Mara Voss ordered the killing of a guard.',
  'The house seemed to be empty, and the door appeared to have been forced.',
  'It is hard to imagine the town without its pier.',
  'You have to know what you want.',
  'There is talk of a strike, and nobody can say when it will end.',
];

test.each(silent)('finds no quotation in %j', (text) => {
  expect(contents(text)).toEqual([]);
});

const spoken: [text: string, content: string][] = [
  ['Mara Voss ordered the army to leave the town.', 'the army to leave the town'],
  ['Mara Voss Says He Would Close The Harbour', 'He Would Close The Harbour'],
  ['Mara Voss ordered that the town be left.', 'that the town be left'],
  ['Mara Voss knows that the town is lost.', 'that the town is lost'],
];

test.each(spoken)('keeps what somebody says or thinks in %j', (text, content) => {
  expect(contents(text)).toEqual([content]);
});
