import { describe, expect, test } from 'vitest';
import { findWords } from '../../src/anchors/find-words.ts';
import { foldText } from '../../src/anchors/fold-text.ts';

const TEXT = [
  'Ann Lee met Bo Kent in Harbor on Monday. “We tried — twice,” she said.',
  'Lee left on Tuesday; Kent’s car stayed. Later Lee wrote to the council.',
].join('\n\n');

/** The words that are found, in brackets for each part; or why none are. */
function find(exact: string, prefix = '', suffix = '', text = TEXT): string {
  const found = findWords({ exact, prefix, suffix }, foldText(text));
  return typeof found === 'string' ? found : found.map(({ start, end }) => text.slice(start, end)).join('|');
}

describe('findWords finds', () => {
  test.each([
    ['words that stand once', 'Bo Kent', '', '', 'Bo Kent'],
    ['words with other marks', '"we tried - twice"', '', '', 'We tried — twice'],
    ['words with soft hyphens and breaks', 'wro\u00adte to\nthe council', '', '', 'wrote to the council'],
    ['the one of two that follows other words', 'Lee', 'she said.\n\n', '', 'Lee'],
    ['a name before an apostrophe', 'Kent', 'Tuesday; ', '’s car', 'Kent'],
    ['interrupted words', '“We tried … wrote to the council', '', '', 'We tried|wrote to the council'],
    [
      'words with a slip in them',
      'Later Lee wrot to the councel',
      'Kent’s car stayed. ',
      '.',
      'Later Lee wrote to the council',
    ],
    ['a short name that was mended, in its place', 'Anne Lee', '', ' met Bo Kent in', 'Ann Lee'],
  ])('%s', (_, exact, prefix, suffix, expected) => {
    expect(find(exact, prefix, suffix)).toBe(expected);
  });
});

test('equal words are told apart by what is around them', () => {
  const spans = findWords({ exact: 'Lee', prefix: 'car stayed. Later ', suffix: ' wrote' }, foldText(TEXT));
  expect(spans).toEqual([{ start: TEXT.lastIndexOf('Lee'), end: TEXT.lastIndexOf('Lee') + 3 }]);
});

describe('findWords does not guess', () => {
  test.each([
    ['words that are gone', 'Cy Park', '', '', 'lost'],
    ['part of a word', 'Harb', '', '', 'lost'],
    ['a short word in another place', 'Kent', 'wholly other words ', ' around it there', 'lost'],
    ['equal words without context', 'Lee', '', '', 'ambiguous'],
    ['nothing but marks', '“”', '', '', 'lost'],
    [
      'a long sentence of which little is left',
      'Ann Lee never met anybody from the opposition in June',
      '',
      '',
      'lost',
    ],
  ])('%s', (_, exact, prefix, suffix, expected) => {
    expect(find(exact, prefix, suffix)).toBe(expected);
  });
});

test('offsets lead back over letters of several units and ligatures', () => {
  const text = 'The 𝒜 oﬃce: “Éva 😀 came”, said Łukasz; 東京で会談した。';
  expect(find('office', '', '', text)).toBe('oﬃce');
  expect(find('éva came', '', '', text)).toBe('Éva 😀 came');
  expect(find('東京', '', '', text)).toBe('東京');
});
