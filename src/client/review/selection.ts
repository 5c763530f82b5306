import type { TextQuoteSelector } from '../../anchors/selector.ts';

const CONTEXT = 32;
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, pre, dt, dd';

/** The selected words of the article, with what is around them; undefined if none are. */
export function readSelection(text: HTMLElement): TextQuoteSelector | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return undefined;
  const exact = range.toString().trim();
  if (exact === '') return undefined;
  const before = besides(range, 'start');
  const after = besides(range, 'end');
  return { exact, prefix: before.slice(-CONTEXT), suffix: after.slice(0, CONTEXT) };
}

/** The text of a block before or after a range in it. */
function besides(range: Range, edge: 'start' | 'end'): string {
  const container = edge === 'start' ? range.startContainer : range.endContainer;
  const block = (container instanceof Element ? container : container.parentElement)?.closest(BLOCK);
  if (!block) return '';
  const around = document.createRange();
  around.selectNodeContents(block);
  if (edge === 'start') around.setEnd(range.startContainer, range.startOffset);
  else around.setStart(range.endContainer, range.endOffset);
  return around.toString();
}
