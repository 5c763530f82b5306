import { endOfDraft, startOfDraft, toOverlap, toShared } from './drafts.ts';
import type { Draft, Rivals } from './relation-features.ts';

/** Drafts further apart than this many in the order of the text do not meet. */
const NEIGHBOURS = 8;

/** How each draft stands against those that meet it, in the order of the drafts. */
export function findRivals(drafts: readonly Draft[]): Rivals[] {
  const order = drafts
    .map((_, index) => index)
    .sort((a, b) => startAt(drafts, a) - startAt(drafts, b) || a - b);
  const rivals: Rivals[] = new Array(drafts.length);
  for (const [place, index] of order.entries()) {
    const draft = drafts[index];
    if (!draft) continue;
    const near = order
      .slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS + 1)
      .filter((other) => other !== index)
      .flatMap((other) => drafts[other] ?? [])
      .filter(
        (other) => startOfDraft(other) <= endOfDraft(draft) && endOfDraft(other) >= startOfDraft(draft),
      );
    rivals[index] = toRivals(draft, near);
  }
  return rivals;
}

function startAt(drafts: readonly Draft[], index: number): number {
  const draft = drafts[index];
  return draft ? startOfDraft(draft) : 0;
}

const AGREEMENTS = [0.1, 0.5, 0.9];

function toRivals(draft: Draft, near: readonly Draft[]): Rivals {
  let best = 0;
  let cuesInside = 0;
  let insideOther = false;
  for (const other of near) {
    if ((other.proposal === undefined) !== (draft.proposal === undefined))
      best = Math.max(best, toOverlap(draft.content, other.content));
    if (other.proposal || !other.cue) continue;
    if (draft.cue && toShared([other.cue], [draft.cue]) > 0) continue;
    if (toShared([other.cue], draft.content) > 0) cuesInside = Math.min(2, cuesInside + 1);
    if (draft.cue && toShared([draft.cue], other.content) > 0) insideOther = true;
  }
  return { agreement: AGREEMENTS.filter((step) => best >= step).length, cuesInside, insideOther };
}
