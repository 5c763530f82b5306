import { findAll } from './element.ts';
import { findPieces } from './quotations.ts';

/** Marks all pieces of the quotation that an element belongs to, or the element alone, and unmarks everything else. */
export function setMarked(target: HTMLElement, text: HTMLElement): void {
  for (const piece of findAll('.is-marked')) piece.classList.remove('is-marked');
  const { quotation } = target.dataset;
  const pieces = quotation === undefined ? [target] : findPieces(quotation, text);
  for (const piece of pieces) piece.classList.add('is-marked');
}

/** Scrolls to a place in the text, marks it, and focuses it, so that Tab continues from there. */
export function leadTo(target: HTMLElement, text: HTMLElement): void {
  setMarked(target, text);
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center', behavior: 'auto' });
}

/** The quotation that the reader is at: the focused one, or else the marked one. */
export function findCurrent(text: HTMLElement): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.quotation, .quotation-opener');
  const anchor = focused?.dataset.quotation;
  if (anchor !== undefined) return findPieces(anchor, text)[0];
  return text.querySelector<HTMLElement>('.quotation.is-marked') ?? undefined;
}
