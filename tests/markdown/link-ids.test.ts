import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { markdownToTree } from '../../src/markdown/markdown-to-tree.ts';

/** Every element of a tree by its id, and every link within the page. */
function read(markdown: string): { ids: Map<string, Element>; links: Element[]; described: string[] } {
  const ids = new Map<string, Element>();
  const links: Element[] = [];
  const described: string[] = [];
  visit(markdownToTree(markdown), 'element', (node) => {
    const { id, href, ariaDescribedBy } = node.properties;
    if (typeof id === 'string') {
      expect(ids.has(id), `the id ${id} is there once`).toBe(false);
      ids.set(id, node);
    }
    if (typeof href === 'string' && href.startsWith('#')) links.push(node);
    if (Array.isArray(ariaDescribedBy)) described.push(...ariaDescribedBy.map(String));
  });
  return { ids, links, described };
}

const fragmentOf = (link: Element) => decodeURIComponent(String(link.properties.href).slice(1));

const FOOTNOTES: readonly [name: string, markdown: string, references: number][] = [
  ['one footnote', 'A[^1]\n\n[^1]: B', 1],
  ['several references to one footnote', 'A[^1] B[^1]\n\nC[^1]\n\n[^1]: D', 3],
  ['several footnotes', 'A[^1] B[^x]\n\n[^1]: C\n\n[^x]: D', 2],
  ['a label with letters beyond ASCII', 'A[^Łódź-50%]\n\n[^łódź-50%]: B', 1],
  ['a footnote of several paragraphs', 'A[^1]\n\n[^1]: B\n\n    C\n\n    - D', 1],
  ['a footnote in a footnote', 'A[^1]\n\n[^1]: B[^2]\n\n[^2]: C', 2],
  ['a footnote next to raw HTML', 'A[^1] <b>B</b>\n\n<div>C</div>\n\n[^1]: D', 1],
  ['a footnote in a table', '| A[^1] |\n|---|\n| B[^1] |\n\n[^1]: C', 2],
  [
    'a label that looks like the prefix',
    'A[^user-content-fn-1] B[^1]\n\n[^1]: C\n\n[^user-content-fn-1]: D',
    2,
  ],
];

describe('footnotes', () => {
  test.each(FOOTNOTES)('lead to the note and back: %s', (_, markdown, references) => {
    const { ids, links, described } = read(markdown);
    const forth = links.filter(({ properties }) => properties.dataFootnoteRef !== undefined);
    const back = links.filter(({ properties }) => properties.dataFootnoteBackref !== undefined);
    expect(forth).toHaveLength(references);
    expect(back).toHaveLength(references);
    for (const link of forth) expect(ids.get(fragmentOf(link))?.tagName).toBe('li');
    for (const link of back) expect(ids.get(fragmentOf(link))?.properties.dataFootnoteRef).toBeDefined();
    expect(new Set(back.map(fragmentOf)).size).toBe(references);
    expect(described).toHaveLength(references);
    for (const id of described) expect(ids.get(id)?.tagName).toMatch(/^h[1-6]$/);
  });
});

describe('links within an article', () => {
  test.each([
    ['[A](#b)\n\n<p id="b">B</p>', '#user-content-b', 'p'],
    ['[A](#é)\n\n<p id="é">B</p>', '#user-content-%C3%A9', 'p'],
    ['[A](#b)\n\n<p id="b">B</p>\n\n<div id="b">C</div>', '#user-content-b', 'p'],
  ])('%s leads to %s', (markdown, href, tagName) => {
    const { ids, links } = read(markdown);
    expect(links.map(({ properties }) => properties.href)).toEqual([href]);
    expect(ids.get(fragmentOf(links[0]!))?.tagName).toBe(tagName);
  });

  test.each(['[A](#lind-the-road-is-open)', '[A](#)', '[A](#100%)'])('%s is unchanged', (markdown) => {
    const href = /\((.*)\)/.exec(markdown)?.[1]?.replace('%', '%25');
    expect(read(markdown).links.map(({ properties }) => properties.href)).toEqual([href]);
  });

  test('drop references to an id that does not exist', () => {
    expect(read('<a href="#b" aria-describedby="c">A</a>').described).toEqual([]);
  });
});
