import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { findMain, removeNoise, wordsOfElement } from './html-main.ts';
import { readMetadata } from './html-metadata.ts';
import type { ImportedText } from './imported-text.ts';
import { stringifyMarkdown } from './stringify.ts';

const parser = unified().use(rehypeParse).freeze();
const converter = unified().use(rehypeRemark).freeze();

/**
 * Extracts the article from a saved page: its main text as Markdown, and what the page says about it. A heading that
 * differs from a given title stays in the text.
 */
export function fromHtml(html: string, givenTitle?: string): ImportedText {
  const page = parser.parse(html);
  const { findings, siteName } = readMetadata(page);
  const main = findMain(page);
  const title = takeTitle(main, givenTitle) ?? findings.title;
  const left = removeNoise(main);
  const pictures = removePictures(main);
  resolveLinks(main, findings.url?.value);
  const tree = toMarkdownTree(main);
  const shown = title && { ...title, value: withoutSiteName(title.value, siteName) };
  return {
    body: stringifyMarkdown(tree),
    findings: { ...findings, title: shown },
    notes: [
      ...(left > 0 ? [`${left} words of menus, forms and the like left out`] : []),
      ...(pictures > 0
        ? [`${pictures === 1 ? '1 picture' : `${pictures} pictures`} left out; captions are kept`]
        : []),
    ],
  };
}

/** Removes the only top heading from the text, since a page has one title. */
function takeTitle(main: Element, given: string | undefined): { value: string; from: string } | undefined {
  const headings: Element[] = [];
  visit(main, 'element', (node) => {
    if (node.tagName === 'h1') headings.push(node);
  });
  const [only, ...others] = headings;
  const words = only && wordsOfElement(only);
  if (!words || others.length > 0 || (given !== undefined && given !== words)) return undefined;
  visit(main, 'element', (node, index, parent) => {
    if (node !== only || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return { value: words, from: 'the heading of the page' };
}

/** Titles of pages often end with the site's name: "Headline | The Daily". */
function withoutSiteName(title: string, siteName: string | undefined): string {
  const at = siteName ? title.lastIndexOf(siteName) : -1;
  if (at <= 0 || at + (siteName?.length ?? 0) !== title.length) return title;
  return title.slice(0, at).replace(/[\s|–—:·-]+$/, '');
}

function removePictures(main: Element): number {
  let count = 0;
  visit(main, 'element', (node, index, parent) => {
    if (!/^(?:img|picture|video|audio)$/.test(node.tagName) || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    count++;
    return [SKIP, index];
  });
  return count;
}

/** Makes addresses absolute if the page's own is known; a link that cannot work here becomes plain text. */
function resolveLinks(main: Element, base: string | undefined): void {
  visit(main, 'element', (node) => {
    if (node.tagName !== 'a') return;
    const { href } = node.properties;
    const address = typeof href === 'string' ? resolveAddress(href, base) : undefined;
    if (address === undefined) node.tagName = 'span';
    node.properties = address === undefined ? {} : { href: address };
  });
}

function resolveAddress(href: string, base: string | undefined): string | undefined {
  const url = URL.parse(href, base);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
}

function toMarkdownTree(main: Element): Root {
  const html: HtmlRoot = { type: 'root', children: [main] };
  const tree = converter.runSync(html);
  if (tree.type !== 'root') throw new RangeError(`a page became a ${tree.type}`);
  return tree;
}
