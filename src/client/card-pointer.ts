import { findAnnotation, kindOf } from './annotations.ts';
import type { CardHost } from './card-host.ts';
import type { Patience } from './intent.ts';

const WORD: Patience = { show: 250, hide: 250 };
/** A quotation may fill half a page, so its card needs a longer rest. */
const QUOTATION: Patience = { show: 700, hide: 250 };

/** Shows cards on hover and on tap; the first tap shows the card, the second follows the link. */
export function listenToPointer(host: CardHost): void {
  const { text, card, intent } = host;
  let touched = false;
  text.addEventListener('pointerover', (event) => {
    // A pressed button means that the reader is selecting text; then nothing covers what can be done with it.
    if (event.pointerType === 'touch' || event.buttons !== 0 || getSelection()?.type === 'Range') return;
    const trigger = findTrigger(event.target, host);
    if (trigger) intent.enter(trigger, kindOf(trigger) === 'quotation' ? QUOTATION : WORD);
    else intent.leave(WORD);
  });
  text.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') intent.leave(WORD);
  });
  card.element.addEventListener('pointerenter', () => intent.stay());
  card.element.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch' && !card.element.contains(document.activeElement)) intent.leave(WORD);
  });
  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
    if (!(event.target instanceof Node) || card.element.contains(event.target)) return;
    // A touch in the text is handled on click, since it may also start scrolling.
    const stays = touched ? text.contains(event.target) : findTrigger(event.target, host) === card.trigger;
    if (!stays) card.hide();
  });
  text.addEventListener('click', (event) => press(event, touched, host));
}

/** The number of a quotation next to the text, or else the innermost annotation. */
function findTrigger(target: EventTarget | null, { layers }: CardHost): HTMLElement | undefined {
  const opener = target instanceof Element ? target.closest<HTMLElement>('.quotation-opener') : null;
  return opener ?? findAnnotation(target, layers);
}

function press(event: MouseEvent, touched: boolean, host: CardHost): void {
  const { card, intent, open } = host;
  const trigger = findTrigger(event.target, host);
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (trigger?.matches('.quotation-opener')) {
    event.preventDefault();
    intent.cancel();
    if (card.trigger === trigger && card.element.contains(document.activeElement)) card.hide();
    else open(trigger, true);
    return;
  }
  if (!touched) return;
  if (!trigger) {
    card.hide();
    return;
  }
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  // A link that the author wrote is followed at once.
  if (link && link !== trigger) return;
  if (card.trigger !== trigger) {
    event.preventDefault();
    open(trigger);
  } else if (!link) {
    card.hide();
  }
}
