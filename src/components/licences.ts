import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import source from '../../LICENSES.md?raw';

/** `LICENSES.md` as HTML with headings one level down, without its title and its links to files. */
export function renderLicenses(): string {
  const mdast = unified().use(remarkParse).use(remarkGfm).parse(source);
  const tree = unified().use(remarkRehype).runSync(mdast);
  fitIn(tree);
  return toHtml(tree);
}

function fitIn(tree: Root): void {
  tree.children = tree.children.filter((node) => node.type !== 'element' || node.tagName !== 'h1');
  visit(tree, 'element', (node) => {
    if (node.tagName === 'h2') node.tagName = 'h3';
    const { href } = node.properties;
    if (typeof href !== 'string' || /^https?:/.test(href)) return;
    node.tagName = 'span';
    node.properties = {};
  });
  visit(tree, 'element', (node) => {
    if (node.tagName === 'th') node.properties.scope = 'col';
  });
}
