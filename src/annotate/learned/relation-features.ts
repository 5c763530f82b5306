import { clamp } from '../../math/clamp.ts';
import { hashText } from '../../math/hash-text.ts';
import type { Quotation } from '../types.ts';
import { bucketDistance } from './cue-features.ts';
import { describeCue } from './relative-features.ts';
import type { RoleInput } from './role-features.ts';
import type { EncodedWords, TokenRange } from './words.ts';

/** The number of features per relation. */
export const RELATION_FEATURES = 34;

/** A relation in tokens before it is scored; content is in order and never empty. */
export interface RelationCandidate {
  readonly cue: TokenRange | undefined;
  readonly source: TokenRange | undefined;
  readonly content: readonly TokenRange[];
  /** The tagger's probability that the cue is one. */
  readonly cueProbability: number;
  /** The probability of the path of roles among all paths; 0 for a rule's proposal. */
  readonly pathProbability: number;
  /** The rule's quotation that this draft comes from; undefined if the model found it. */
  readonly proposal: Quotation | undefined;
}

/** How much of a relation is inside quotation marks. */
export type MarkKind = 'direct' | 'mixed' | 'indirect';

/** Direct if nearly every token of the content is quoted, mixed if some are. */
export function markKind(words: EncodedWords, content: readonly TokenRange[]): MarkKind {
  let all = 0;
  let quoted = 0;
  for (const { first, last } of content) {
    for (let at = first; at <= last; at++) {
      all++;
      if ((words.quoted[at] ?? 0) > 0) quoted++;
    }
  }
  if (quoted >= all * NEARLY_ALL) return 'direct';
  return quoted > 0 ? 'mixed' : 'indirect';
}

const NEARLY_ALL = 0.9;
const MARKED: Readonly<Record<MarkKind, number>> = { direct: 0, mixed: 1, indirect: 2 };

/** A probability's bucket on the logistic scale, from 0 to 15, in steps of 0.75. */
function bucketOdds(probability: number): number {
  const safe = clamp(probability, 0.0001, 0.9999);
  return Math.round(clamp(Math.log(safe / (1 - safe)) / 0.75, -7, 8)) + 7;
}

/** How a draft compares with the others in the article. */
export interface Rivals {
  /** The best overlap with a draft of the other origin (model or rule), in steps from 0 to 3. */
  readonly agreement: number;
  /** The number of other drafts' cues inside the content, up to 2. */
  readonly cuesInside: number;
  /** Whether the draft's own cue is inside another draft's content. */
  readonly insideOther: boolean;
}

/** Writes the features of a relation to `out`. */
export function writeRelationFeatures(
  input: RoleInput,
  draft: RelationCandidate,
  rivals: Rivals,
  out: Int32Array,
): void {
  const { words, beliefs, hints, writer } = input;
  const { cue, source, content } = draft;
  const { proposal } = draft;
  const origin = proposal ? 1 : 0;
  writer.start(out, 0, 300 + origin * 50);
  const put = (a: number, b: number) => writer.put(a, b);
  const first = content[0]?.first ?? 1;
  const last = content.at(-1)?.last ?? 1;
  const odds = bucketOdds(draft.cueProbability);
  const path = bucketOdds(draft.pathProbability);
  const view = cue ? describeCue(words, cue.first, cue.last) : undefined;
  const head = view?.head ?? 0;
  const length = content.reduce((sum, range) => sum + range.last - range.first + 1, 0);
  const believed = Math.round(meanLevel(beliefs.content, content));
  const sourced = source ? Math.round(meanLevel(beliefs.source, [source])) + 1 : 0;
  const marked = MARKED[markKind(words, content)];
  const side = cue ? (first < cue.first ? 1 : 0) + (last > cue.last ? 2 : 0) : 4;
  const hint = cue ? (hints.code[cue.last] ?? 0) : 0;
  const rule = proposal ? hashText(proposal.rule) : 0;
  const sure = Math.round((proposal?.confidence ?? 0) * 10);
  const distance = cue ? Math.min(Math.abs(first - cue.last), Math.abs(cue.first - last)) : 0;
  put(0, 0);
  put(odds, 0);
  put(path, 0);
  put(odds, path);
  put(believed, 0);
  put(believed, odds);
  put(sourced, 0);
  put(sourced, odds);
  put(bucketDistance(length), marked);
  put(bucketDistance(length), odds >> 1);
  put(side, marked);
  put(content.length, side);
  put(head, 0);
  put(head, odds >> 2);
  put(head, marked);
  put(view?.whole ?? 0, 0);
  put(view?.frames ?? 0, side);
  put(view?.marks ?? 0, marked);
  put(marked, odds);
  put(hint, 0);
  put(hint, odds >> 1);
  put(hint, marked);
  put(rivals.agreement, odds);
  put(rivals.agreement, hint);
  put(rivals.agreement, rule);
  put(rivals.cuesInside, odds);
  put(rivals.insideOther ? 1 : 0, odds);
  put(rule, sure);
  put(rule, marked);
  put(rule, odds >> 1);
  put(words.pos[cue?.last ?? 0] ?? 0, (words.pos[first] ?? 0) * 8 + side);
  put((words.edge[first] ?? 0) * 4 + (words.edge[last] ?? 0), marked);
  put(bucketDistance(distance), side);
  put(words.sentence[first] === words.sentence[last] ? 1 : 0, side);
}

function meanLevel(levels: Int32Array, ranges: readonly TokenRange[]): number {
  let sum = 0;
  let count = 0;
  for (const { first, last } of ranges) {
    for (let at = first; at <= last; at++) sum += levels[at] ?? 0;
    count += last - first + 1;
  }
  return count === 0 ? 0 : sum / count;
}
