import type { Quotation } from '../types.ts';
import type { RelationCandidate } from './relation-features.ts';
import { TAG_COUNT, TAGS } from './tagger.ts';
import { type EncodedWords, type TokenRange, tokenRange } from './words.ts';

/** The runs of one role in a window as token ranges; `first` is the window's first token. */
export function findRuns(roles: Uint8Array, first: number, role: number): TokenRange[] {
  const runs: { first: number; last: number }[] = [];
  for (let at = 0; at < roles.length; at++) {
    if (roles[at] !== role) continue;
    const open = runs.at(-1);
    if (open && open.last === first + at - 1) open.last = first + at;
    else runs.push({ first: first + at, last: first + at });
  }
  return runs;
}

/** Converts a rule's quotation to tokens; undefined if no token is in its content. */
export function draftFromRule(
  words: EncodedWords,
  quotation: Quotation,
  marginals: Float64Array,
): RelationCandidate | undefined {
  const ranges = (spans: Quotation['content']): TokenRange[] =>
    spans.map((span) => tokenRange(words, span)).filter(({ first, last }) => first <= last);
  const content = ranges(quotation.content);
  if (content.length === 0) return undefined;
  const cue = ranges(quotation.cue)[0];
  return {
    cue,
    source: ranges(quotation.source)[0],
    content,
    cueProbability: cue ? averageCueProbability(cue, marginals) : 0,
    pathProbability: 0,
    proposal: quotation,
  };
}

function averageCueProbability(cue: TokenRange, marginals: Float64Array): number {
  let top = 0;
  for (let at = cue.first; at <= cue.last; at++) {
    const row = (at - 1) * TAG_COUNT;
    top = Math.max(top, (marginals[row + TAGS.cue] ?? 0) + (marginals[row + TAGS.cueInside] ?? 0));
  }
  return top;
}

/** The number of tokens that two lists of ranges share. */
export function countShared(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let shared = 0;
  for (const one of a) {
    for (const other of b) {
      shared += Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1);
    }
  }
  return shared;
}

/** The number of tokens in a list of ranges. */
export function countTokens(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** Intersection over union of two lists of ranges, from 0 to 1. */
export function overlapRatio(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  const shared = countShared(a, b);
  return shared / (countTokens(a) + countTokens(b) - shared || 1);
}

/** The first token of a draft, including its cue and source. */
export function startOfDraft({ cue, source, content }: RelationCandidate): number {
  const start = content[0]?.first ?? 0;
  return Math.min(start, cue?.first ?? start, source?.first ?? start);
}

/** The last token of a draft, including its cue and source. */
export function endOfDraft({ cue, source, content }: RelationCandidate): number {
  const end = content.at(-1)?.last ?? 0;
  return Math.max(end, cue?.last ?? end, source?.last ?? end);
}
