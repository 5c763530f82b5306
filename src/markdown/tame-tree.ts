import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const HEADING = /^h([1-6])$/;
const OWN_ADDRESS = /^(?!\/\/)[^:]*$/;

/**
 * Fits an author's tree into a page, in place: the page has its own `h1`, pictures come from the site itself,
 * and a picture from elsewhere becomes a link to it.
 */
export function tameTree(tree: Root): void {
  const demote = hasTopHeading(tree);
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img') return tameImage(node);
    const level = HEADING.exec(node.tagName)?.[1];
    if (demote && level) node.tagName = `h${Math.min(6, Number(level) + 1)}`;
    return undefined;
  });
}

function hasTopHeading(tree: Root): boolean {
  let found = false;
  visit(tree, 'element', (node) => {
    found ||= node.tagName === 'h1';
  });
  return found;
}

/** Nothing is fetched from third parties, so `<img>` may only name an address of this site. */
function tameImage(node: Element): typeof SKIP {
  const { src, alt, title } = node.properties;
  const address = typeof src === 'string' ? src : '';
  const words = typeof alt === 'string' && alt ? alt : address;
  if (address && OWN_ADDRESS.test(address)) {
    node.properties = { src: address, alt: typeof alt === 'string' ? alt : '', loading: 'lazy' };
    if (typeof title === 'string') node.properties.title = title;
    return SKIP;
  }
  const external = /^https?:/i.test(address);
  node.tagName = external ? 'a' : 'span';
  node.properties = external ? { href: address } : {};
  node.children = words ? [{ type: 'text', value: words }] : [];
  return SKIP;
}
