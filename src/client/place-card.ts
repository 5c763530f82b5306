import { clamp } from '../math/clamp.ts';

/** A rectangle in the window's coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Input for placing a card: next to the trigger and, if there is room, without covering its subject. */
export interface CardSurroundings {
  readonly trigger: readonly Box[];
  readonly subject?: readonly Box[];
  readonly card: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
}

/** Top left corner of a card, in the window's coordinates, and the side of the words that it is on. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'above' | 'below';
}

/** Pixels between a card and its words, so that both stay readable. */
const GAP = 6;
/** Pixels between a card and the window's edge. */
const EDGE = 8;

/**
 * Places a card next to its words, never over them: below their last line if it fits, else above their first, else on
 * the side with more room. It is moved sideways to stay in the window.
 */
export function placeCard(surroundings: CardSurroundings): CardPlace {
  const { trigger, subject = [], card, window } = surroundings;
  const first = trigger[0];
  const last = trigger.at(-1);
  if (!first || !last) throw new RangeError('cannot place a card next to words that have no box');
  const kept = [...trigger, ...subject];
  const top = Math.min(...kept.map((box) => box.top));
  const bottom = Math.max(...kept.map((box) => box.bottom));
  const roomBelow = window.height - EDGE - (bottom + GAP);
  const roomAbove = top - GAP - EDGE;
  const isTight = card.height > roomBelow && card.height > roomAbove;
  if (isTight && subject.length > 0) return placeCard({ trigger, card, window });
  const below = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove);
  const left = clamp((below ? last : first).left, EDGE, window.width - EDGE - card.width);
  return below
    ? { left, top: bottom + GAP, side: 'below' }
    : { left, top: top - GAP - card.height, side: 'above' };
}
