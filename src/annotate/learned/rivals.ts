import { countShared, endOfDraft, overlapRatio, startOfDraft } from './drafts.ts';
import type { RelationCandidate, Rivals } from './relation-features.ts';

/** Each draft is compared with at most this many neighbors on each side, in text order. */
const NEIGHBOURS = 8;

/** Compares each draft with those that it overlaps; returns results in the order of `drafts`. */
export function findRivals(drafts: readonly RelationCandidate[]): Rivals[] {
  const order = drafts.map((draft, index) => ({
    draft,
    index,
    start: startOfDraft(draft),
    end: endOfDraft(draft),
  }));
  order.sort((a, b) => a.start - b.start || a.index - b.index);
  const rivals: Rivals[] = new Array(drafts.length);
  for (const [place, { draft, index, start, end }] of order.entries()) {
    const near: RelationCandidate[] = [];
    const last = Math.min(order.length - 1, place + NEIGHBOURS);
    for (let other = Math.max(0, place - NEIGHBOURS); other <= last; other++) {
      const one = order[other];
      if (one && one.draft !== draft && one.start <= end && one.end >= start) near.push(one.draft);
    }
    rivals[index] = compareRivals(draft, near);
  }
  return rivals;
}

const AGREEMENTS = [0.1, 0.5, 0.9];

function compareRivals(draft: RelationCandidate, near: readonly RelationCandidate[]): Rivals {
  let best = 0;
  let cuesInside = 0;
  let insideOther = false;
  for (const other of near) {
    if ((other.proposal === undefined) !== (draft.proposal === undefined))
      best = Math.max(best, overlapRatio(draft.content, other.content));
    if (other.proposal || !other.cue) continue;
    if (draft.cue && countShared([other.cue], [draft.cue]) > 0) continue;
    if (countShared([other.cue], draft.content) > 0) cuesInside = Math.min(2, cuesInside + 1);
    if (draft.cue && countShared([draft.cue], other.content) > 0) insideOther = true;
  }
  return { agreement: AGREEMENTS.filter((step) => best >= step).length, cuesInside, insideOther };
}
