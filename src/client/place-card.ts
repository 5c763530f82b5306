import { clamp } from '../math/clamp.ts';
/** A rectangle in the window's coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What decides where a card goes: beside the trigger, and where there is room, not over what it tells of either. */
export interface CardSurroundings {
  readonly trigger: readonly Box[];
  readonly told?: readonly Box[];
  readonly card: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
}

/** Top left corner of a card, in the window's coordinates. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'above' | 'below';
}

/** Between a card and the words it belongs to, so that both lines stay readable. */
const GAP = 6;
/** Between a card and the window's edge. */
const EDGE = 8;

/**
 * The place of a card beside its words, never over them: below their last line where it fits, else above their first,
 * else on the side with more room. It is moved sideways to stay in the window.
 */
export function placeCard(surroundings: CardSurroundings): CardPlace {
  const { trigger, told = [], card, window } = surroundings;
  const first = trigger[0];
  const last = trigger.at(-1);
  if (!first || !last) throw new RangeError('a card needs words to stand beside, and these have no box');
  const kept = [...trigger, ...told];
  const top = Math.min(...kept.map((box) => box.top));
  const bottom = Math.max(...kept.map((box) => box.bottom));
  const roomBelow = window.height - EDGE - (bottom + GAP);
  const roomAbove = top - GAP - EDGE;
  const isTight = card.height > roomBelow && card.height > roomAbove;
  if (isTight && told.length > 0) return placeCard({ trigger, card, window });
  const below = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove);
  const left = clamp((below ? last : first).left, EDGE, window.width - EDGE - card.width);
  return below
    ? { left, top: bottom + GAP, side: 'below' }
    : { left, top: top - GAP - card.height, side: 'above' };
}
