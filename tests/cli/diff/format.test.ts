import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { ArticleDifference, LocatedChange } from '../../../src/cli/diff/compare-sides.ts';
import { shortenBoth } from '../../../src/cli/diff/diff-words.ts';
import { formatMarkdown } from '../../../src/cli/diff/format-markdown.ts';
import { formatText } from '../../../src/cli/diff/format-text.ts';

const HOSTILE = '</details>`` <img src=x> @all #12 https://evil.example ![a](b) | \u001b[31m \u202e **x**';

const change = (words: string): LocatedChange => ({
  status: 'changed',
  layer: 'mention',
  words,
  line: 3,
  traits: { kind: 'name', entity: words },
  fields: [{ field: 'entity', before: '', now: words }],
});

const article = (name: string, changes: readonly LocatedChange[]): ArticleDifference => ({
  status: 'changed',
  slug: name,
  file: `content/articles/${name}.md`,
  formerly: undefined,
  counts: { mentions: 0, quotations: 0, times: 0 },
  changes,
});

const SIDES = { old: '`x` @all', now: 'work tree' };

function parse(markdown: string) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  return processor.runSync(processor.parse(markdown));
}

test.each([1, 11])('no words of an article act in Markdown with %i changes', (count) => {
  const difference = {
    articles: [
      article(
        HOSTILE,
        Array.from({ length: count }, () => change(HOSTILE)),
      ),
    ],
    records: [],
  };
  const markdown = formatMarkdown(difference, SIDES);
  const names = new Set<string>();
  let [plain, inCode] = ['', ''];
  visit(parse(markdown), 'element', (node) => {
    names.add(node.tagName);
    for (const child of node.children) {
      if (child.type !== 'text') continue;
      if (node.tagName === 'code') inCode += child.value;
      else plain += child.value;
    }
  });
  expect([...names].filter((name) => ['a', 'img', 'table'].includes(name))).toEqual([]);
  expect(names.has('details')).toBe(count > 10);
  expect(plain).not.toMatch(/[@#`<]|https/);
  expect(inCode).toContain('@all #12 https://evil.example');
  expect(markdown).not.toMatch(/[\u001b\u202e]/);
});

test('no words of an article act in a terminal', () => {
  expect(formatText({ articles: [article(HOSTILE, [change(HOSTILE)])], records: [] }).join('\n')).not.toMatch(
    /[\u001b\u202e]/,
  );
});

test('a comment stays within what GitHub takes, and says what is left out', () => {
  const articles = Array.from({ length: 400 }, (_, i) => article(`a${i}`, [change('w'.repeat(80))]));
  const markdown = formatMarkdown({ articles, records: [] }, SIDES);
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toMatch(/Too long to show: \d+ more of 400 sections\.\n$/);
});

test.each([
  ['', 'lee', ['none', 'lee']],
  ['lee', 'ray', ['lee', 'ray']],
  [
    `${'one two '.repeat(20)}three`,
    `${'one two '.repeat(20)}four`,
    ['…two one two one two three', '…two one two one two four'],
  ],
])('shows where %j and %j differ', (before, now, expected) => {
  expect(shortenBoth({ field: 'words', before, now })).toEqual(expected);
});
