import search from 'approx-string-match';
import { compareText } from './fold-text.ts';
import type { TextQuoteSelector } from './selector.ts';

/** A quotation as it was published, or as it stands in an article now. */
export interface Saying extends TextQuoteSelector {
  /** The id of a record, or the name of somebody without one; undefined if nobody is known. */
  readonly speaker: string | undefined;
}

/** Where a published quotation was found again. */
export interface Found {
  /** Index among the current sayings. */
  readonly at: number;
  /** How alike the two are, from 0 to 1, which is the same words in the same place. */
  readonly score: number;
}

/** What counts, besides the words. */
interface FindOptions {
  /** Whether nobody has this name any more, since a record was renamed. */
  isGone(speaker: string): boolean;
}

/** Below this, words are others: unrelated sentences share a third of their letters in order. */
const LEAST_ALIKE = 0.5;
/** Below this, words, place and speaker together are not enough. */
const FLOOR = 0.6;
/** How much better than any other a match must be, so that nothing is guessed. */
const MARGIN = 0.08;
/** A quotation that is this much shorter than another is not the same one. */
const LEAST_LENGTH = 0.4;
const WEIGHTS = { words: 0.65, place: 0.2, speaker: 0.15 } as const;

/**
 * Finds published quotations among those of an article: first by their words, however they are punctuated, then by
 * words that are nearly the same. None is ever found in the words of another speaker, unless nothing else
 * has changed, so that the speaker was corrected; two never in the same place, and
 * one that could be either of two is not found at all. Returns what was found by the index of the published one.
 */
export function findAgain(
  published: readonly Saying[],
  current: readonly Saying[],
  options: FindOptions,
): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  const taken = new Set<number>();
  const take = ({ of, at, score }: Candidate): void => {
    if (found.has(of) || taken.has(at)) return;
    found.set(of, { at, score });
    taken.add(at);
  };
  const words = { published: published.map(plainWords), current: current.map(plainWords) };
  for (const candidate of listSame(published, current)) take(candidate);
  const left = () => ({
    published: published.flatMap((_, i) => (found.has(i) ? [] : [i])),
    current: current.flatMap((_, i) => (taken.has(i) ? [] : [i])),
  });
  for (const candidate of listEqual(published, current, { left: left(), words, options })) take(candidate);
  const rest = left();
  const alike = rest.published.flatMap((of) =>
    rest.current.flatMap((at) => {
      const one = compare(
        { saying: published[of], words: words.published[of] },
        { saying: current[at], words: words.current[at] },
        options,
      );
      return one === undefined ? [] : [{ of, at, score: one }];
    }),
  );
  for (const candidate of alike.filter((one) => isClear(one, alike)).sort((a, b) => b.score - a.score))
    take(candidate);
  return found;
}

interface Candidate {
  /** Index of the published saying. */
  readonly of: number;
  readonly at: number;
  readonly score: number;
}

interface Indexes {
  readonly published: readonly number[];
  readonly current: readonly number[];
}

interface Words {
  readonly published: readonly string[];
  readonly current: readonly string[];
}

/** Pairs of which nothing has changed, in order. */
function listSame(published: readonly Saying[], current: readonly Saying[]): Candidate[] {
  const keyOf = ({ exact, prefix, suffix, speaker }: Saying) =>
    JSON.stringify([exact, prefix, suffix, speaker]);
  const free = Map.groupBy(current.keys(), (at) =>
    keyOf(current[at] ?? { exact: '', prefix: '', suffix: '', speaker: '' }),
  );
  for (const queue of free.values()) queue.reverse();
  return published.flatMap((saying, of) => {
    const at = free.get(keyOf(saying))?.pop();
    return at === undefined ? [] : [{ of, at, score: 1 }];
  });
}

/** Most places of the same words to compare with one another; further ones are as good as the nearest of these. */
const MOST_EQUAL = 20;

/** Who says the same words in the same place was corrected; the place is the same if what is around it is. */
const SAME_PLACE = 0.9;
/** Letters around a quotation that tell its place. */
const LEAST_AROUND = 16;

function hasPlace({ prefix, suffix }: TextQuoteSelector): boolean {
  return plain(prefix).length + plain(suffix).length >= LEAST_AROUND;
}

/** Pairs with the same words, the surest first. */
function listEqual(
  published: readonly Saying[],
  current: readonly Saying[],
  { left, words, options }: { readonly left: Indexes; readonly words: Words; readonly options: FindOptions },
): Candidate[] {
  const byWords = Map.groupBy(left.current, (at) => words.current[at] ?? '');
  const seen = new Map<string, number>();
  const pairs = left.published.flatMap((of) => {
    const key = words.published[of] ?? '';
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const first = Math.max(0, nth - MOST_EQUAL / 2);
    return (byWords.get(key) ?? []).slice(first, first + MOST_EQUAL).flatMap((at) => {
      const [saying, other] = [published[of], current[at]];
      if (!saying || !other) return [];
      const isExact = saying.exact === other.exact;
      const place = comparePlaces(saying, other);
      const corrected = isExact && hasPlace(saying) && place >= SAME_PLACE ? 0 : undefined;
      const speaker = compareSpeakers(saying.speaker, other.speaker, options) ?? corrected;
      if (speaker === undefined) return [];
      const score = isExact && place === 1 && speaker === 1 ? 1 : 0.9 + 0.05 * place + 0.04 * speaker;
      return [{ of, at, score, rank: [speaker, isExact ? 1 : 0, place] }];
    });
  });
  return pairs.sort((a, b) => compareRanks(b.rank, a.rank) || a.of - b.of || a.at - b.at);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - (b[i] ?? 0);
  return 0;
}

/** Whether a candidate is better than every other of the same saying, and of the same place. */
function isClear(one: Candidate, all: readonly Candidate[]): boolean {
  return all.every(
    (other) =>
      other === one || (other.of !== one.of && other.at !== one.at) || one.score - other.score >= MARGIN,
  );
}

interface Read {
  readonly saying: Saying | undefined;
  readonly words: string | undefined;
}

/** How alike two quotations are; undefined if they cannot be the same. */
function compare(before: Read, now: Read, options: FindOptions): number | undefined {
  const { words = 0, score = 0 } = weigh(before, now, { ...options, least: LEAST_ALIKE }) ?? {};
  return words >= LEAST_ALIKE && score >= FLOOR ? score : undefined;
}

function weigh(
  before: Read,
  now: Read,
  { least, ...options }: FindOptions & { readonly least: number },
): { readonly words: number; readonly score: number } | undefined {
  if (!before.saying || !now.saying || !before.words || !now.words) return undefined;
  const speaker = compareSpeakers(before.saying.speaker, now.saying.speaker, options);
  if (speaker === undefined) return undefined;
  const words = compareWords(before.words, now.words, least);
  const place = comparePlaces(before.saying, now.saying);
  return { words, score: WEIGHTS.words * words + WEIGHTS.place * place + WEIGHTS.speaker * speaker };
}

/** The saying that is most like a published one that was not found again, for a person to decide; undefined if none is. */
export function findBest(
  published: Saying,
  current: readonly Saying[],
  options: FindOptions,
): Found | undefined {
  const before = { saying: published, words: plainWords(published) };
  const scores = current.flatMap((saying, at) => {
    const weighed = weigh(before, { saying, words: plainWords(saying) }, { ...options, least: 0 });
    return weighed && weighed.words > 0 ? [{ at, score: weighed.score }] : [];
  });
  return scores.sort((a, b) => b.score - a.score)[0];
}

/** The share of letters that two texts have in common and in the same order, from 0 to 1; 0 if it is below `least`. */
function compareWords(before: string, now: string, least: number): number {
  const [short, long] = [Math.min(before.length, now.length), Math.max(before.length, now.length)];
  if (short < LEAST_LENGTH * long) return 0;
  const most = Math.floor(before.length * (1 - least));
  const errors = Math.min(...search(now, before, most).map((match) => match.errors), before.length);
  return 1 - errors / before.length;
}

/** 1 for the same speaker, less if one is not known; undefined for another, whose words must never be taken. */
function compareSpeakers(
  before: string | undefined,
  now: string | undefined,
  { isGone }: FindOptions,
): number | undefined {
  if (before === now) return 1;
  if (before === undefined || now === undefined) return 0.5;
  if (speakerKey(before) === speakerKey(now)) return 1;
  return isGone(before) ? 0.25 : undefined;
}

/** The same for a name and for the id of a record with that name. */
export function speakerKey(speaker: string): string {
  return speaker.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** How alike the text before and after two quotations is, from 0 to 1. */
function comparePlaces(before: TextQuoteSelector, now: TextQuoteSelector): number {
  return (
    (compareText(plain(before.prefix), plain(now.prefix), 'end') +
      compareText(plain(before.suffix), plain(now.suffix), 'start')) /
    2
  );
}

/** The words of a selector as they are compared: without marks, dashes and case. */
export function plainWords({ exact }: Pick<TextQuoteSelector, 'exact'>): string {
  return plain(exact);
}

/** Text without marks, dashes, case, and what only its layout shows. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/['‘’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
