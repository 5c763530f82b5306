import { toOverlap, toShared, toSize } from './drafts.ts';
import type { Weighed } from './read-relations.ts';
import type { Draft } from './relation-features.ts';

/** Contents that overlap more than this are two readings of the same attribution. */
const SAME = 0.2;
/** How much of one content may overlap another, since boundaries are seldom exact. */
const SHARED = 0.3;

/**
 * The minimum confidence of a draft, and which drafts to keep whatever their confidence, ahead of all others.
 */
export interface Choice {
  readonly least: (draft: Draft) => number;
  readonly isSure?: (draft: Draft) => boolean;
}

/**
 * Picks compatible drafts, most likely first: none share a content or a cue, and no cue is inside a content.
 */
export function chooseDrafts(
  weighed: readonly Weighed[],
  { least, isSure = () => false }: Choice,
): Weighed[] {
  const rank = ({ draft, confidence }: Weighed) => (isSure(draft) ? 1 + confidence : confidence);
  const order = weighed
    .filter((item) => rank(item) >= least(item.draft))
    .sort((a, b) => rank(b) - rank(a) || firstOf(a.draft) - firstOf(b.draft));
  const chosen: Weighed[] = [];
  const byStretch = new Map<number, Weighed[]>();
  for (const item of order) {
    const stretches = toStretches(item.draft);
    const near = new Set(stretches.flatMap((stretch) => byStretch.get(stretch) ?? []));
    if ([...near].some((other) => clash(item.draft, other.draft))) continue;
    chosen.push(item);
    for (const stretch of stretches) {
      const list = byStretch.get(stretch);
      if (list) list.push(item);
      else byStretch.set(stretch, [item]);
    }
  }
  return chosen;
}

const STRETCH = 64;

/** The stretches of text that a draft touches; only drafts in the same stretch are compared. */
function toStretches(draft: Draft): number[] {
  const stretches = new Set<number>();
  for (const { first, last } of [...draft.content, ...(draft.cue ? [draft.cue] : [])]) {
    const end = Math.floor(last / STRETCH);
    for (let stretch = Math.floor(first / STRETCH); stretch <= end; stretch++) stretches.add(stretch);
  }
  return [...stretches];
}

function firstOf(draft: Draft): number {
  return draft.content[0]?.first ?? 0;
}

function clash(a: Draft, b: Draft): boolean {
  if (toOverlap(a.content, b.content) > SAME) return true;
  const cueA = a.cue ? [a.cue] : [];
  const cueB = b.cue ? [b.cue] : [];
  if (toShared(cueA, cueB) > 0) return true;
  if (toShared(cueA, b.content) > 0 || toShared(cueB, a.content) > 0) return true;
  return toShared(a.content, b.content) > SHARED * Math.min(toSize(a.content), toSize(b.content));
}
