import { findAnnotation } from './annotations.ts';
import type { CardHost } from './card-host.ts';
import { isDialogOpen } from './dialog.ts';
import { findAll } from './element.ts';
import type { Patience } from './intent.ts';

/** Tabbing past something does not show its card. */
const PATIENCE: Patience = { show: 200, hide: 100 };

const FOCUSABLE = 'a[href], button';

/** Shows cards for keyboard focus, and moves the focus into a card and back to the text. */
export function listenToFocus(host: CardHost): void {
  const { text, card, intent } = host;
  text.addEventListener('focusin', ({ target }) => {
    const trigger = findFocused(target, host);
    if (trigger && trigger !== card.returned) intent.enter(trigger, PATIENCE);
  });
  text.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !card.element.contains(relatedTarget)) intent.leave(PATIENCE);
  });
  card.element.addEventListener('focusin', () => intent.stay());
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && card.trigger && !isDialogOpen()) {
      event.preventDefault();
      card.hide();
    }
  });
  text.addEventListener('keydown', (event) => enter(event, host));
  card.element.addEventListener('keydown', (event) => leave(event, host));
}

/** The focused element that shows a card; a quotation itself opens its card only on Enter. */
function findFocused(target: EventTarget | null, { layers }: CardHost): HTMLElement | undefined {
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return undefined;
  if (target.matches('.quotation-opener')) return target;
  return target.matches('.mention, .time') && findAnnotation(target, layers) === target ? target : undefined;
}

function enter(event: KeyboardEvent, { card, open }: CardHost): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement)) return;
  const down = key === 'ArrowDown' && card.trigger === target;
  const quotation = key === 'Enter' && target.matches('mark.quotation');
  if (!down && !quotation) return;
  event.preventDefault();
  open(target, true);
}

/** Tabbing out of a card continues in the text after the words it belongs to. */
function leave(event: KeyboardEvent, { card }: CardHost): void {
  if (event.key !== 'Tab') return;
  const stops = findAll(FOCUSABLE, card.element);
  const at = document.activeElement;
  if (event.shiftKey && (at === card.element || at === stops[0])) {
    event.preventDefault();
    card.hide();
  } else if (!event.shiftKey && at === stops.at(-1)) {
    // Hiding returns the focus to the words, and the browser's own Tab then moves it on.
    card.hide();
  }
}
