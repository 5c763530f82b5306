import { breakpoints } from '../design/sizes.ts';
import { element } from './element.ts';
import { placeCard } from './place-card.ts';

/** In narrow windows a card is a sheet at the bottom, since there is no room next to the words. */
const NARROW = `(width < ${breakpoints.narrow})`;

/** The content of a card and its accessible name. */
export interface CardContent {
  readonly label: string;
  readonly nodes: readonly Node[];
}

/** The one card of the page. */
export interface Card {
  readonly element: HTMLElement;
  /** The words that the card is shown for; undefined while it is hidden. */
  readonly trigger: HTMLElement | undefined;
  /** The words that are getting the focus back from the card; this must not open it again. */
  readonly returned: HTMLElement | undefined;
  /** Shows a card for `trigger`, which gets the focus back if the card had it; it avoids covering `subject`. */
  show(trigger: HTMLElement, content: CardContent, subject: readonly HTMLElement[]): void;
  hide(): void;
}

/** Creates the card; `onHide` is called whenever it is hidden. */
export function createCard(onHide: () => void): Card {
  const { card, close } = makeElements();
  const narrow = matchMedia(NARROW);
  let trigger: HTMLElement | undefined;
  let returned: HTMLElement | undefined;
  const hide = (): void => {
    if (!trigger) return;
    const left = trigger;
    const focused = card.contains(document.activeElement);
    trigger = undefined;
    setExpanded(left, false);
    setOpen(card, false);
    onHide();
    returned = left;
    if (focused) left.focus({ preventScroll: true });
    returned = undefined;
  };
  close.addEventListener('click', hide);
  narrow.addEventListener('change', hide);
  return {
    element: card,
    get trigger() {
      return trigger;
    },
    get returned() {
      return returned;
    },
    show(next, { label, nodes }, subject) {
      if (trigger) setExpanded(trigger, false);
      trigger = next;
      setExpanded(next, true);
      card.replaceChildren(close, ...nodes);
      card.setAttribute('aria-label', label);
      card.classList.toggle('is-sheet', narrow.matches);
      setOpen(card, true);
      if (narrow.matches) liftAbove(card, next);
      else place(card, next, subject);
    },
    hide,
  };
}

function makeElements(): { readonly card: HTMLElement; readonly close: HTMLElement } {
  const attributes = { class: 'card', id: 'card', role: 'dialog', popover: 'manual', tabindex: '-1' };
  const card = element('div', attributes);
  const close = element('button', { type: 'button', class: 'tool close', 'aria-label': 'Close' });
  document.body.append(card);
  return { card, close };
}

/** Only triggers with `aria-expanded` announce it; for names, it would be announced in every sentence. */
function setExpanded(trigger: HTMLElement, expanded: boolean): void {
  if (trigger.hasAttribute('aria-expanded')) trigger.setAttribute('aria-expanded', String(expanded));
}

/** Browsers without popovers show the card as part of the page, in the same place. */
function setOpen(card: HTMLElement, open: boolean): void {
  card.classList.toggle('is-open', open);
  if (!('showPopover' in card) || card.matches(':popover-open') === open) return;
  if (open) card.showPopover();
  else card.hidePopover();
}

function place(card: HTMLElement, words: HTMLElement, subject: readonly HTMLElement[]): void {
  const boxes = {
    trigger: [...words.getClientRects()],
    subject: subject.flatMap((piece) => [...piece.getClientRects()]),
  };
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const surroundings = { card: { width, height }, window: { width: clientWidth, height: clientHeight } };
  const { left, top, side } = placeCard({ ...boxes, ...surroundings });
  // The card scrolls with the text, so its coordinates are the page's, not the window's.
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
  card.dataset.side = side;
}

/** Scrolls words that the sheet would cover into view above it. */
function liftAbove(card: HTMLElement, words: HTMLElement): void {
  card.style.left = '';
  card.style.top = '';
  const { bottom } = words.getBoundingClientRect();
  const hidden = bottom - card.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden + 8, behavior: 'auto' });
}
