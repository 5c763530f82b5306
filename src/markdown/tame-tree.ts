import type { Element, ElementContent, Root, Text } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { normalizeOwnAddress, readAddress } from './address.ts';

/** A picture of an article, and how the page uses it; the position counts from 1 in the Markdown that was parsed. */
export interface Picture {
  /** As on the page, or as the author wrote it if the page does not use it. */
  readonly address: string;
  /** Shown on the page, replaced by a link because it is on another site, or replaced by its description. */
  readonly use: 'shown' | 'linked' | 'words';
  readonly line: number | undefined;
  readonly column: number | undefined;
}

const HEADING = /^h([1-6])$/;

/**
 * Fits an author's tree into a page, in place: headings go below the page's own `h1`, links lead only where
 * `readAddress` allows, and a picture from another site becomes a link to it. Returns the pictures.
 */
export function tameTree(tree: Root): Picture[] {
  const demote = hasTopHeading(tree);
  const pictures: Picture[] = [];
  const tame = (node: Element, insideLink: boolean): void => {
    if (node.tagName === 'img') {
      pictures.push(tameImage(node, insideLink));
      return;
    }
    if (node.tagName === 'a') tameLink(node);
    const level = HEADING.exec(node.tagName)?.[1];
    if (demote && level) node.tagName = `h${Math.min(6, Number(level) + 1)}`;
    for (const child of node.children)
      if (child.type === 'element') tame(child, insideLink || node.tagName === 'a');
  };
  for (const child of tree.children) if (child.type === 'element') tame(child, false);
  return pictures;
}

function hasTopHeading(tree: Root): boolean {
  let found = false;
  visit(tree, 'element', (node) => {
    found ||= node.tagName === 'h1';
    return found ? EXIT : undefined;
  });
  return found;
}

function tameLink(node: Element): void {
  const { href, ...others } = node.properties;
  if (typeof href !== 'string') return;
  const address = readAddress(href)?.address;
  node.properties = address === undefined ? others : { ...node.properties, href: address };
}

/** Pages load nothing from third parties, so `<img>` may only use an address on this site. */
function tameImage(node: Element, insideLink: boolean): Picture {
  const { src, alt, title } = node.properties;
  const written = typeof src === 'string' ? src.trim() : '';
  const words = typeof alt === 'string' && alt ? alt : written;
  const { line, column } = node.position?.start ?? {};
  const read = written === '' ? undefined : readAddress(written);
  if (read?.own) {
    const address = normalizeOwnAddress(read.address);
    node.properties = { src: address, alt: typeof alt === 'string' ? alt : '', loading: 'lazy' };
    if (typeof title === 'string') node.properties.title = title;
    return { address, use: 'shown', line, column };
  }
  const link = read !== undefined && !insideLink;
  node.tagName = link ? 'a' : 'span';
  node.properties = link ? { href: read.address } : {};
  node.children = toText(words, node);
  return { address: read?.address ?? written, use: link ? 'linked' : 'words', line, column };
}

/** The text that replaces a picture, at its position in the file. */
function toText(value: string, { position }: Element): ElementContent[] {
  const text: Text = position ? { type: 'text', value, position } : { type: 'text', value };
  return value === '' ? [] : [text];
}
