import { expect, test } from 'vitest';
import type { CitationParts } from '../../src/export/citation.ts';
import { formatHtml, formatMarkdown } from '../../src/export/citation-formats.ts';

const PARTS: CitationParts = {
  words: '“We tried,”',
  verbatim: true,
  speaker: 'Ann Lee',
  via: undefined,
  title: 'Council & <b>board</b>',
  publisher: 'Harbor *Times*',
  published: '2016-09-05',
  address: 'https://example.org/quotes/a/',
};

test('as Markdown, nothing in it is markup of its own', () => {
  expect(formatMarkdown(PARTS)).toBe(
    '> “We tried”\n>\n> — (Ann Lee), “Council & \\<b\\>board\\</b\\>”, Harbor \\*Times\\*, 5 September 2016, <https://example.org/quotes/a/>\n',
  );
});

test('as HTML, a blockquote cites the address', () => {
  const html = formatHtml(PARTS);
  expect(html).toContain('<blockquote cite="https://example.org/quotes/a/"><p>“We tried”</p></blockquote>');
  expect(html).toContain('“Council &#38; &#60;b&#62;board&#60;/b&#62;”');
});

test('words that were denied stay with the words that say so', () => {
  const denied = { ...PARTS, words: 'that it was closed', verbatim: false, denial: 'Ann Lee denied' };
  expect(formatMarkdown(denied)).toMatch(/^> Ann Lee denied that it was closed\n/);
});
