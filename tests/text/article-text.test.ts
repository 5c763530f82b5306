import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { markdownToTree } from '../../src/markdown/markdown-to-tree.ts';
import { flattenTree } from '../../src/text/article-text.ts';

const CASES: readonly [name: string, markdown: string, text: string, kinds: string][] = [
  ['joins blocks by a blank line', 'One.\n\nTwo.', 'One.\n\nTwo.', 'paragraph paragraph'],
  ['runs over inline marks', 'He *said* “**no**”.', 'He said “no”.', 'paragraph'],
  ['runs over a link', 'In [Riga](https://a.example/), today.', 'In Riga, today.', 'paragraph'],
  ['keeps a soft break', 'One\ntwo', 'One\ntwo', 'paragraph'],
  ['writes a hard break as one line end', 'One  \ntwo', 'One\ntwo', 'paragraph'],
  ['tells headings', '## Not only\n\nText', 'Not only\n\nText', 'heading paragraph'],
  ['divides list items', '- one\n- two', 'one\n\ntwo', 'listItem listItem'],
  ['tells a paragraph in a quote', '> Words\n\nText', 'Words\n\nText', 'blockquote paragraph'],
  [
    'divides table cells',
    '| a | b |\n|---|---|\n| c | d |',
    'a\n\nb\n\nc\n\nd',
    'tableCell tableCell tableCell tableCell',
  ],
  ['keeps entities as characters', 'A&nbsp;&amp;&nbsp;B', 'A\u00a0&\u00a0B', 'paragraph'],
  [
    'leaves out the heading of the footnotes, at any level',
    '# A\n\nHe left.[^1]\n\n[^1]: Late.',
    'A\n\nHe left.\n\nLate. ',
    'heading paragraph listItem',
  ],
  ['keeps a heading of the author’s', '<h2 id="footnote-label">A</h2>', 'A', 'heading'],
  ['leaves out footnote marks', 'He left.[^1]\n\n[^1]: Late.', 'He left.\n\nLate. ', 'paragraph listItem'],
  ['finds nothing in nothing', '', '', ''],
  ['finds nothing in a picture', '![A port](port.jpg)', '', ''],
  ['leaves out sanitised code', 'A<script>alert(1)</script>B', 'AB', 'paragraph'],
];

describe('toArticleText', () => {
  test.each(CASES)('%s', (_, markdown, text, kinds) => {
    const result = flattenTree(markdownToTree(markdown));
    expect(result.text).toBe(text);
    expect(result.blocks.map(({ kind }) => kind).join(' ')).toBe(kinds);
  });

  test('gives blocks without white space at their ends', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: '\n  One.\n' }] },
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Two.' }] },
      ],
    };
    const { text, blocks } = flattenTree(tree);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });

  test('leads from every run back to the node that holds its words', () => {
    const { text, runs } = flattenTree(markdownToTree('# A *b* c\n\n- d **e**\n\n> f [g](h.html)'));
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(runs.map(({ node }) => node.value));
  });
});
