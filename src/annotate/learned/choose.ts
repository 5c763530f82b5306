import { countShared, countTokens, overlapRatio } from './drafts.ts';
import type { ScoredRelation } from './read-relations.ts';
import type { RelationCandidate } from './relation-features.ts';

/** Contents that overlap more than this are two readings of the same attribution. */
const SAME = 0.2;
/** How much of one content may overlap another, since boundaries are seldom exact. */
const SHARED = 0.3;

/**
 * The minimum confidence of a draft, and which drafts to keep whatever their confidence, ahead of all others.
 */
export interface Choice {
  readonly least: (draft: RelationCandidate) => number;
  readonly isSure?: (draft: RelationCandidate) => boolean;
}

/**
 * Picks compatible drafts, most likely first: none share a content or a cue, and no cue is inside a content.
 */
export function chooseDrafts(
  weighed: readonly ScoredRelation[],
  { least, isSure = () => false }: Choice,
): ScoredRelation[] {
  const rank = ({ draft, confidence }: ScoredRelation) => (isSure(draft) ? 1 + confidence : confidence);
  const order = weighed
    .filter((item) => rank(item) >= least(item.draft))
    .sort((a, b) => rank(b) - rank(a) || firstOf(a.draft) - firstOf(b.draft));
  const chosen: ScoredRelation[] = [];
  const byStretch = new Map<number, ScoredRelation[]>();
  for (const item of order) {
    const stretches = joinRanges(item.draft);
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
function joinRanges(draft: RelationCandidate): number[] {
  const stretches = new Set<number>();
  for (const { first, last } of [...draft.content, ...(draft.cue ? [draft.cue] : [])]) {
    const end = Math.floor(last / STRETCH);
    for (let stretch = Math.floor(first / STRETCH); stretch <= end; stretch++) stretches.add(stretch);
  }
  return [...stretches];
}

function firstOf(draft: RelationCandidate): number {
  return draft.content[0]?.first ?? 0;
}

function clash(a: RelationCandidate, b: RelationCandidate): boolean {
  if (overlapRatio(a.content, b.content) > SAME) return true;
  const cueA = a.cue ? [a.cue] : [];
  const cueB = b.cue ? [b.cue] : [];
  if (countShared(cueA, cueB) > 0) return true;
  if (countShared(cueA, b.content) > 0 || countShared(cueB, a.content) > 0) return true;
  return (
    countShared(a.content, b.content) > SHARED * Math.min(countTokens(a.content), countTokens(b.content))
  );
}
