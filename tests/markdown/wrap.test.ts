import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { markdownToTree } from '../../src/markdown/markdown-to-tree.ts';
import { type Wrapping, wrapSpans } from '../../src/markdown/wrap.ts';
import { flattenTree } from '../../src/text/article-text.ts';

/** Wraps the given words in elements with the given tag names and returns the HTML. */
function wrap(markdown: string, ...spans: [tagName: string, words: string][]): string {
  const tree = markdownToTree(markdown);
  const { text, runs } = flattenTree(tree);
  const wrappings = spans.map(([tagName, words]) => {
    const start = text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return toWrapping(tagName, start, start + words.length);
  });
  wrapSpans(tree, runs, wrappings);
  return toHtml(tree);
}

function toWrapping(tagName: string, start: number, end: number): Wrapping {
  return {
    start,
    end,
    toElement: ({ insideLink, aroundLink, first }): Element => ({
      type: 'element',
      tagName: tagName === 'a' && (insideLink || aroundLink) ? 'span' : tagName,
      properties: first ? {} : { className: ['rest'] },
      children: [],
    }),
  };
}

const CASES: readonly [name: string, markdown: string, spans: [string, string][], html: string][] = [
  ['wraps words', 'One two three', [['q', 'two']], '<p>One <q>two</q> three</p>'],
  ['wraps a whole block inside it', 'One', [['q', 'One']], '<p><q>One</q></p>'],
  [
    'nests',
    'One two three',
    [
      ['q', 'One two'],
      ['b', 'two'],
    ],
    '<p><q>One <b>two</b></q> three</p>',
  ],
  [
    'puts the first of two equal spans outside',
    'One',
    [
      ['q', 'One'],
      ['b', 'One'],
    ],
    '<p><q><b>One</b></q></p>',
  ],
  [
    'cuts what crosses',
    'One two three',
    [
      ['q', 'One two'],
      ['b', 'two three'],
    ],
    '<p><q>One <b>two</b></q><b class="rest"> three</b></p>',
  ],
  [
    'takes inline elements in whole',
    'One **two** three',
    [['q', 'One two three']],
    '<p><q>One <strong>two</strong> three</q></p>',
  ],
  [
    'goes into an element that it covers in part',
    'One **two three** four',
    [['q', 'One two']],
    '<p><q>One </q><strong><q class="rest">two</q> three</strong> four</p>',
  ],
  [
    'wraps inside an author’s link',
    'See [the port of Riga](/x/)',
    [['a', 'Riga']],
    '<p>See <a href="/x/">the port of <span>Riga</span></a></p>',
  ],
  [
    'puts no link around a link',
    'In [Riga](/x/) now',
    [['a', 'In Riga']],
    '<p><span>In <a href="/x/">Riga</a></span> now</p>',
  ],
  [
    'wraps a link in a link never',
    'New York City',
    [
      ['a', 'New York City'],
      ['a', 'York'],
    ],
    '<p><a>New <span>York</span> City</a></p>',
  ],
  ['takes a line break in', 'One  \ntwo', [['q', 'One\ntwo']], '<p><q>One<br>\ntwo</q></p>'],
  [
    'never goes around blocks',
    'One\n\n- two\n- three',
    [['q', 'One\n\ntwo\n\nthree']],
    '<p><q>One</q></p>\n<ul>\n<li><q class="rest">two</q></li>\n<li><q class="rest">three</q></li>\n</ul>',
  ],
];

describe('wrapSpans', () => {
  test.each(CASES)('%s', (_, markdown, spans, html) => {
    expect(wrap(markdown, ...spans)).toBe(html);
  });

  test('ignores an empty span', () => {
    const tree = markdownToTree('One');
    wrapSpans(tree, flattenTree(tree).runs, [toWrapping('q', 1, 1)]);
    expect(toHtml(tree)).toBe('<p>One</p>');
  });

  test('keeps every word and wraps exactly the requested words', () => {
    const markdown =
      'One *two **three** four* five [six](/x/) seven\n\neight  \nnine `ten`\n\n- eleven\n- twelve';
    const { text } = flattenTree(markdownToTree(markdown));
    const offset = fc.integer({ min: 0, max: text.length });
    const spans = fc.array(fc.tuple(offset, offset), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const tree = markdownToTree(markdown);
        const flat = flattenTree(tree);
        const named = pairs.map(([a, b], i) => toWrapping(`x-${i}`, Math.min(a, b), Math.max(a, b)));
        wrapSpans(tree, flat.runs, named);
        expect(flattenTree(tree).text).toBe(text);
        for (const [i, { start, end }] of named.entries()) {
          const wrapped = tree.children
            .flatMap((node) => wordsIn(node as ElementContent, `x-${i}`, false))
            .join('');
          expect(wrapped.replace(/\s/g, '')).toBe(text.slice(start, end).replace(/\s/g, ''));
        }
      }),
    );
  });
});

function wordsIn(node: ElementContent, tagName: string, inside: boolean): string[] {
  if (node.type === 'text') return inside ? [node.value] : [];
  if (node.type !== 'element') return [];
  return node.children.flatMap((child) => wordsIn(child, tagName, inside || node.tagName === tagName));
}
