import { toOverlap, toShared, toSize } from './drafts.ts';
import type { Weighed } from './read-relations.ts';
import type { Draft } from './relation-features.ts';

/** Contents that overlap more than this are two readings of one attribution. */
const SAME = 0.2;

/** The drafts that stand together, likeliest first: no two for one content or cue, and no cue inside a content. */
export function chooseDrafts(weighed: readonly Weighed[], least: number): Weighed[] {
  const order = weighed
    .filter(({ confidence }) => confidence >= least)
    .sort((a, b) => b.confidence - a.confidence || firstOf(a.draft) - firstOf(b.draft));
  const chosen: Weighed[] = [];
  const byBucket = new Map<number, Weighed[]>();
  for (const item of order) {
    const buckets = toBuckets(item.draft);
    const near = new Set(buckets.flatMap((bucket) => byBucket.get(bucket) ?? []));
    if ([...near].some((other) => clash(item.draft, other.draft))) continue;
    chosen.push(item);
    for (const bucket of buckets) {
      const list = byBucket.get(bucket);
      if (list) list.push(item);
      else byBucket.set(bucket, [item]);
    }
  }
  return chosen;
}

const BUCKET = 64;

/** Stretches of BUCKET tokens that a draft touches, so that only neighbours are compared. */
function toBuckets(draft: Draft): number[] {
  const buckets = new Set<number>();
  const ranges = [...draft.content, ...(draft.cue ? [draft.cue] : [])];
  for (const { first, last } of ranges) {
    for (let bucket = Math.floor(first / BUCKET); bucket <= Math.floor(last / BUCKET); bucket++)
      buckets.add(bucket);
  }
  return [...buckets];
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

/** One content may run into another by this share, since boundaries are seldom exact. */
const SHARED = 0.3;
