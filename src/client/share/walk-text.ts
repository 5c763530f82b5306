/** A text node, and whether it begins a block or follows something that no words reach over. */
interface TextStop {
  readonly node: Text;
  readonly isApart: boolean;
}

/** Elements whose text is not the page's. */
const SKIPPED = 'script, style, noscript, template, textarea, select';
/** Elements in a line that words do not reach over. */
const BARRIERS = 'br, img, hr, video, audio, svg, canvas';

/** The text nodes that are shown, in document order. */
export function* walkText(root: HTMLElement): Generator<TextStop> {
  const blocks = new Map<Element, Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && (node.matches(SKIPPED) || !isShown(node))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let last: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches(BARRIERS)) last = undefined;
    } else if (node instanceof Text && node.parentElement) {
      const block = findBlock(node.parentElement, blocks);
      yield { node, isApart: block !== last };
      last = block;
    }
  }
}

/** An element whose contents alone are laid out has no box, but is shown. */
function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

/** The nearest element that is laid out as a block. */
function findBlock(element: Element, known: Map<Element, Element>): Element {
  const found = known.get(element);
  if (found) return found;
  const isInLine = /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
  const block = isInLine && element.parentElement ? findBlock(element.parentElement, known) : element;
  known.set(element, block);
  return block;
}
