import { element, textOf } from './element.ts';
import { findPieces, findQuotations, findRow } from './quotations.ts';
import { stack } from './stack.ts';

/** Blocks that can have a button next to them. */
const BLOCK = 'p, li, blockquote, dd, td, h2, h3, h4';

/** Height of a button including the gap to the next, in pixels; the styles use the same value. */
const SIZE = 24;

interface Placed {
  readonly button: HTMLElement;
  readonly block: HTMLElement;
  readonly last: HTMLElement;
}

/**
 * Adds a button for each quotation in the margin, next to the line where it ends, for windows too narrow for notes. It
 * takes no room in the text, so nothing moves, and is last in its block, so that screen readers read the text first.
 */
export function addQuotationButtons(text: HTMLElement): void {
  const placed = findQuotations(text).flatMap((first) => {
    const { quotation: anchor = '' } = first.dataset;
    const last = findPieces(anchor, text).at(-1) ?? first;
    const block = last.closest<HTMLElement>(BLOCK);
    return block ? [{ button: createQuotationButton(anchor, first), block, last }] : [];
  });
  for (const { button, block } of placed) {
    block.classList.add('has-quotation-buttons');
    block.append(button);
  }
  placed.sort((a, b) => Number(isAfter(a.last, b.last)) - Number(isAfter(b.last, a.last)));
  const arrange = (): void => arrangeButtons(placed);
  arrange();
  if ('ResizeObserver' in window) new ResizeObserver(arrange).observe(text);
  void document.fonts?.ready.then(arrange);
}

function createQuotationButton(anchor: string, first: HTMLElement): HTMLElement {
  const row = findRow(anchor);
  const speaker = textOf(row?.querySelector('[data-card=speaker]'));
  const denial = textOf(row?.querySelector('.denial'));
  const words = textOf(first).split(' ').slice(0, 6).join(' ');
  const who = speaker === '' ? '' : ` by ${speaker}`;
  const label = denial === '' ? `Quotation${who}: ${words}…` : `Quotation: ${denial} ${words}…`;
  return element('button', {
    type: 'button',
    class: 'quotation-opener quotation-button',
    'aria-label': label,
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
    'data-quotation': anchor,
  });
}

function isAfter(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

function arrangeButtons(placed: readonly Placed[]): void {
  const wishes = placed.map(({ last }) => {
    const line = [...last.getClientRects()].at(-1);
    return line ? (line.top + line.bottom - SIZE) / 2 : 0;
  });
  const blocks = placed.map(({ block }) => block.getBoundingClientRect().top);
  for (const [index, top] of stack(wishes, SIZE).entries()) {
    const button = placed[index]?.button;
    if (button) button.style.top = `${Math.round(top - (blocks[index] ?? 0))}px`;
  }
}
