import { expect, test } from 'vitest';
import { linesOfBlocks } from '../../../src/annotate/quotations/lines.ts';
import { findParagraphs } from '../../../src/text/paragraphs.ts';

const cases: [string, string[]][] = [
  ['It rained.\n“Go,” she said.', ['It rained.', '“Go,” she said.']],
  ['Road opens\nThe road is open now.', ['Road opens', 'The road is open now.']],
  ['The road is open and\nthe town is glad of it.', ['The road is open and\nthe town is glad of it.']],
  ['It rained.\u00a0\n“Go,” she said.', ['It rained.', '“Go,” she said.']],
  ['One line.', ['One line.']],
];

test.each(cases)('treats line breaks as paragraph breaks except in wrapped text: %j', (text, expected) => {
  expect(linesOfBlocks(text, findParagraphs(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  );
});
