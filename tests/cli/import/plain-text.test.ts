import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/cli/import/plain-paragraphs.ts';
import { fromPlainText } from '../../../src/cli/import/plain-text.ts';
import { markdownToTree } from '../../../src/markdown/markdown-to-tree.ts';
import { flattenTree } from '../../../src/text/article-text.ts';

const LONG =
  'The council met for the third time this week and came to no decision on the harbour, as its chair had foretold.';

/** The blocks that a reader of the built page sees, beginning with the title. */
function readBack(text: string): string[] {
  const { findings, body } = fromPlainText(text);
  const article = flattenTree(markdownToTree(body));
  const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  return findings.title ? [findings.title.value, ...blocks] : blocks;
}

/** The marker of a list item is not a word. */
const toWords = (blocks: readonly string[]) =>
  blocks
    .join('\n')
    .split('\n')
    .map((line) => line.replace(/^(?:[-*•] +(?=\S))+/, ''));

const MARKUP = [
  '# not a heading',
  '1. not a list',
  '- not a list',
  '+ 3 degrees',
  '* not a list *nor* emphasis',
  '> not a quotation',
  '    not code',
  '```not code',
  '===',
  '-\n- not a list',
  '---',
  '***',
  'a_b_c and 2 * 3 * 4 and `ticks`',
  '<b>not a tag</b> &amp; &copy; <script>alert(1)</script>',
  '[not](a-link) ![nor](a-picture) [1]: http://example.org',
  '[^1] [^1]: no note',
  'www.example.org and http://example.org/a_b_c and ann@example.org',
  '| not | a | table |\n| --- | --- | --- |\n| a | b | c |',
  '~~not struck~~',
  'a backslash \\ and \\* one more \\',
  'two spaces  \nno line break',
  '[ ] not a task',
  'Term\n: not a definition',
  '--- title: no ---',
  '“Quoted words,” said Ann Lee — ‘inner’ «guillemets»',
];

test.each(MARKUP)('keeps %j as text', (words) => {
  const expected = splitParagraphs(`${LONG}\n\n${words}\n\n${LONG}`).paragraphs;
  expect(readBack(`${LONG}\n\n${words}\n\n${LONG}`)).toEqual(expected);
});

test('keeps every word of any text, in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(...MARKUP),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\t',
      '#',
      '*',
      '_',
      '`',
      '<',
      '&',
      '[',
      ']',
      '(',
      ')',
      '!',
      '|',
      '~',
      '\\',
      '.',
      ':',
      '-',
      '1',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      // A title may have been removed from the beginning of the first paragraph.
      expect(toWords(readBack(text))).toEqual(toWords(splitParagraphs(text).paragraphs));
    }),
    { numRuns: 2000 },
  );
});

describe('the title', () => {
  test('is the first line, removed from the text', () => {
    const { findings, body } = fromPlainText(`Council fails to agree\n\n${LONG}`);
    expect(findings.title).toEqual({ value: 'Council fails to agree', from: 'the first line' });
    expect(body).toBe(`${LONG}\n`);
  });

  test('comes before the author and the date', () => {
    const { findings, body } = fromPlainText(
      `Council fails\nBy Ann Lee in Harbour\n14 March 2019\n\n${LONG}`,
    );
    expect(findings.title?.value).toBe('Council fails');
    expect(body).toBe(`By Ann Lee in Harbour\n\n14 March 2019\n\n${LONG}\n`);
  });

  test('may be directly above the text', () => {
    const { findings, body } = fromPlainText(`Council fails to agree\n${LONG}\n\n${LONG}`);
    expect(findings.title?.value).toBe('Council fails to agree');
    expect(body).toBe(`${LONG}\n\n${LONG}\n`);
  });

  test.each([
    [
      'prose wrapped at a fixed width',
      'The council met for the third time\nthis week and came to no decision.\n\nIt will meet again.',
    ],
    ['a first paragraph too long for a title', `${LONG} ${LONG}\n\n${LONG}`],
    ['a single paragraph', 'Council fails to agree'],
  ])('is not taken from %s', (_, text) => {
    expect(fromPlainText(text).findings.title).toBeUndefined();
  });

  test('stays in the text if another is given', () => {
    const { findings, body } = fromPlainText(`Council fails to agree\n\n${LONG}`, 'No harbour');
    expect(findings.title).toBeUndefined();
    expect(body).toBe(`Council fails to agree\n\n${LONG}\n`);
  });

  test('is removed from the text if the same is given', () => {
    expect(fromPlainText(`Council fails to agree\n\n${LONG}`, 'Council fails to agree').body).toBe(
      `${LONG}\n`,
    );
  });
});

describe('headings', () => {
  test('are short lines above a paragraph, and are reported', () => {
    const { body, notes } = fromPlainText(`Title\n\n${LONG}\n\nNot only the harbour\n\n${LONG}`);
    expect(body).toBe(`${LONG}\n\n## Not only the harbour\n\n${LONG}\n`);
    expect(notes).toEqual(['became a heading: Not only the harbour']);
  });

  test.each([
    'By Ann Lee',
    'It failed.',
    '“We tried”',
    'Photo: Ann Lee',
    'in lower case',
    '- an item',
    'Ann Lee said:',
  ])('are not %j', (line) => {
    expect(fromPlainText(`Title\n\n${LONG}\n\n${line}\n\n${LONG}`).notes).toEqual([]);
  });
});

describe('lists', () => {
  test('are lines that all begin with a list marker, and are reported', () => {
    const { body, notes } = fromPlainText(`Title\n\n${LONG}\n\n- doctors;\n- lights.\n\n${LONG}`);
    expect(body).toBe(`${LONG}\n\n- doctors;\n- lights.\n\n${LONG}\n`);
    expect(notes).toEqual(['2 lines became list items']);
  });

  test.each(['- “No,” she said.', '- “No.”\nThey left.', '-\n- three'])('are not %j', (words) => {
    expect(fromPlainText(`Title\n\n${LONG}\n\n${words}`).notes).toEqual([]);
  });
});

test('without blank lines, every line that looks like a paragraph is one', () => {
  const { body, notes } = fromPlainText(`Title\n${LONG}\n${LONG}\n${LONG}`);
  expect(body).toBe(`${LONG}\n\n${LONG}\n\n${LONG}\n`);
  expect(notes).toEqual(['no blank lines: every line became a paragraph']);
});
