import type { Card } from './card.ts';
import type { Intent } from './intent.ts';
import type { Layers } from './layers.ts';

/** What the event listeners of a text with cards share. */
export interface CardHost {
  readonly text: HTMLElement;
  readonly layers: Layers;
  readonly card: Card;
  readonly intent: Intent<HTMLElement>;
  /** Shows the card of an annotation, or of a quotation by its number next to the text; `enter` moves the focus in. */
  open(trigger: HTMLElement, enter?: boolean): void;
}
