import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import source from '../../LICENSES.md?raw';
import type { MapSource } from '../basemap/sources.ts';

/** The section of `LICENSES.md` that applies to every site; the others are about this repository. */
const SECTION = 'Data in the built site';
/** How the section refers to the map extracts of a site. */
const DETAIL_MAP = /\bdetail map\b/i;

/**
 * The licenses of the data in a built site as HTML: a table and notes, without what is only about the detail map if the
 * site has none. `detailSources` are the sources of the site's own map extracts; undefined if it has none.
 */
export function renderDataLicenses(detailSources: readonly MapSource[] | undefined): string {
  const mdast = unified().use(remarkParse).use(remarkGfm).parse(source);
  mdast.children = findSection(mdast);
  if (detailSources === undefined) removeDetailMap(mdast);
  else addSources(mdast, detailSources);
  const tree = unified().use(remarkRehype).runSync(mdast);
  visit(tree, 'element', (node) => {
    if (node.tagName === 'th') node.properties.scope = 'col';
  });
  return toHtml(tree);
}

function findSection({ children }: Root): RootContent[] {
  const start = children.findIndex((node) => node.type === 'heading' && plainText(node) === SECTION);
  if (start < 0) throw new RangeError(`LICENSES.md has no section "${SECTION}"`);
  const length = children.slice(start + 1).findIndex(({ type }) => type === 'heading');
  return children.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

function removeDetailMap(tree: Root): void {
  tree.children = tree.children.filter((node) => node.type === 'table' || !isAboutDetailMap(node));
  for (const table of findTables(tree))
    table.children = table.children.filter((row) => !isAboutDetailMap(row));
}

/** The text of a node without markup; each piece ends with a space. */
function plainText(node: Nodes): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += `${value.replace(/\s+/g, ' ')} `;
  });
  return text.trim();
}

const isAboutDetailMap = (node: Nodes) => DETAIL_MAP.test(plainText(node));

/** Adds a row for each source that the table does not name yet. */
function addSources(tree: Root, sources: readonly MapSource[]): void {
  const [table] = findTables(tree);
  const named = new Set<string>();
  visit(tree, 'link', ({ url }) => {
    named.add(url);
  });
  for (const { title, licence, url } of sources) {
    if (named.has(url)) continue;
    named.add(url);
    const text = (value: string) => ({ type: 'text' as const, value });
    const link = { type: 'link' as const, url, children: [text(title)] };
    const cells = [text('Other map data'), text('detail map'), link, text(licence)];
    table?.children.push({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
    });
  }
}

function findTables({ children }: Root): Table[] {
  return children.filter((node) => node.type === 'table');
}
