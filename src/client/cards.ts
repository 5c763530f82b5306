import { kindOf } from './annotations.ts';
import { type CardContent, createCard } from './card.ts';
import { listenToFocus } from './card-focus.ts';
import type { CardHost } from './card-host.ts';
import { listenToPointer } from './card-pointer.ts';
import { findAll } from './element.ts';
import { createIntent } from './intent.ts';
import type { Layers } from './layers.ts';
import { createMentionCard, createTimeCard } from './mention-card.ts';
import { createQuotationCard } from './quotation-card.ts';
import { findPieces } from './quotations.ts';

/** Shows and hides the cards of a text on hover, focus, tap, and key presses. */
export function startCards(text: HTMLElement, layers: Layers): CardHost {
  const card = createCard(() => {
    intent.cancel();
    setDescribed([], text);
  });
  const open = (trigger: HTMLElement, enter = false): void => {
    if (card.trigger !== trigger) {
      const { quotation } = trigger.dataset;
      const subject = quotation === undefined ? [] : findPieces(quotation, text);
      card.show(trigger, createContent(trigger, text), subject);
      setDescribed(subject, text);
    }
    if (enter) card.element.focus({ preventScroll: true });
  };
  const intent = createIntent<HTMLElement>((trigger) => open(trigger), card.hide);
  const host: CardHost = { text, layers, card, intent, open };
  listenToPointer(host);
  listenToFocus(host);
  return host;
}

function createContent(trigger: HTMLElement, text: HTMLElement): CardContent {
  const { quotation } = trigger.dataset;
  if (quotation !== undefined) return createQuotationCard(quotation, text);
  return kindOf(trigger) === 'time' ? createTimeCard(trigger) : createMentionCard(trigger);
}

/** Highlights the quotation that a card describes; an empty list highlights nothing. */
function setDescribed(pieces: readonly HTMLElement[], text: HTMLElement): void {
  for (const piece of findAll('.is-described', text)) piece.classList.remove('is-described');
  for (const piece of pieces) piece.classList.add('is-described');
}
