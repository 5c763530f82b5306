import { findAgain, plainWords, type Saying } from '../../anchors/find-again.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Alignment, Side } from './align-texts.ts';

/** An annotation as it is found again: by its place, then by its words. */
export interface Placed<T> {
  readonly one: T;
  /** At least one, in order. */
  readonly spans: readonly Span[];
  readonly saying: Saying;
  /** Two of different sorts are the same only in the same place: mentions of a person and of a place. */
  readonly sort: string;
}

/** An old annotation and what it is now; one of them is undefined if it was lost or gained. */
export type Pair<T> =
  | { readonly before: T; readonly now: T }
  | { readonly before: T; readonly now?: undefined }
  | { readonly before?: undefined; readonly now: T };

interface PairOptions {
  readonly alignment: Alignment;
  /** Whether the words alone tell one from another, as those of a quotation do and a name does not. */
  readonly hasOwnWords: boolean;
}

/** At least this share of the shorter of two annotations must be in the other. */
const ENOUGH = 0.5;
/** What `findAgain` gives to equal words with half of their surroundings, so that a name is followed to where it was moved. */
const MOVED = 0.965;

/**
 * Pairs the annotations of an old and a new text: those in the same place of the text, then those that overlap there,
 * then those that are found again by their words.
 */
export function pairAnnotations<T>(
  before: readonly Placed<T>[],
  now: readonly Placed<T>[],
  options: PairOptions,
): Pair<T>[] {
  const partners = new Map<Placed<T>, Placed<T>>();
  const taken = new Set<Placed<T>>();
  for (const find of [findInPlace, findOverlapping, options.hasOwnWords ? findByWords : findByPlaceAndWords])
    for (const [old, other] of find(
      before.filter((one) => !partners.has(one)),
      now.filter((one) => !taken.has(one)),
      options.alignment,
    )) {
      if (partners.has(old) || taken.has(other)) continue;
      partners.set(old, other);
      taken.add(other);
    }
  return [
    ...before.map((old): Pair<T> => {
      const partner = partners.get(old);
      return partner ? { before: old.one, now: partner.one } : { before: old.one };
    }),
    ...now.flatMap((one): Pair<T>[] => (taken.has(one) ? [] : [{ now: one.one }])),
  ];
}

/** Candidates, the surest first; each annotation may be in several. */
type Find = <T>(
  before: readonly Placed<T>[],
  now: readonly Placed<T>[],
  alignment: Alignment,
) => [Placed<T>, Placed<T>][];

const findInPlace: Find = (before, now, alignment) => {
  const key = (spans: readonly (Span | undefined)[]) => spans.map((at) => `${at?.start}-${at?.end}`).join();
  const byPlace = Map.groupBy(now, ({ spans }) => key(spans));
  return before.flatMap((old) => {
    const spans = old.spans.map(alignment.find);
    const there = spans.includes(undefined) ? [] : (byPlace.get(key(spans)) ?? []);
    return there.map((other): [typeof old, typeof old] => [old, other]);
  });
};

const findOverlapping: Find = (before, now, alignment) => {
  const lengths = new Map(now.map((one) => [one, countLetters(one.spans, 'now', alignment)]));
  const found = before.flatMap((old) => {
    const covers = old.spans.flatMap((span) => alignment.cover(span) ?? []);
    if (covers.length === 0) return [];
    const length = countLetters(old.spans, 'old', alignment);
    return now.flatMap((other) => {
      const isNear = other.spans.some((span) => covers.some((cover) => overlaps(cover, span)));
      if (!isNear || old.sort !== other.sort) return [];
      const shared = old.spans
        .flatMap((span) => other.spans.map((at) => alignment.countShared(span, at)))
        .reduce((a, b) => a + b, 0);
      const otherLength = lengths.get(other) ?? 0;
      const isEnough = shared > 0 && shared >= ENOUGH * Math.min(length, otherLength);
      return isEnough ? [{ old, other, share: shared / Math.max(length, otherLength) }] : [];
    });
  });
  return found.sort((a, b) => b.share - a.share).map(({ old, other }) => [old, other]);
};

function countLetters(spans: readonly Span[], side: Side, alignment: Alignment): number {
  return spans.reduce((sum, span) => sum + alignment.countLetters(span, side), 0);
}

/** First those with the same speaker, then any. */
const findByWords: Find = (before, now) => [
  ...findSayings(before, now, ({ saying }) => saying),
  ...findSayings(before, now, nameless),
];

/** More annotations with equal words, or in one edit, are not compared with one another: a rewrite, not an edit. */
const MOST_COMPARED = 200;

/** Equal words that were moved with what surrounds them, and similar words within one edit. */
const findByPlaceAndWords: Find = (before, now, alignment) => {
  const editOf = ({ spans: [first], sort }: (typeof before)[number], side: Side) => {
    const edit = first && alignment.editOf(first, side);
    return edit === undefined ? undefined : `${edit} ${sort}`;
  };
  const wordsOf = ({ saying }: (typeof before)[number]) => plainWords(saying);
  const spelled = pairGroups(before, now, editOf);
  return [
    ...pairGroups(before, now, wordsOf).flatMap(([some, others]) =>
      findSayings(some, others, nameless, MOVED),
    ),
    ...spelled.flatMap(([some, others]) => findSayings(some, others, nameless)),
  ];
};

const nameless = ({ saying }: Placed<unknown>): Saying => ({ ...saying, speaker: undefined });

/** Old and new annotations with the same key; those without a key, and those of too many, are left out. */
function pairGroups<T>(
  before: readonly Placed<T>[],
  now: readonly Placed<T>[],
  keyOf: (one: Placed<T>, side: Side) => string | undefined,
): [Placed<T>[], Placed<T>[]][] {
  const others = Map.groupBy(now, (one) => keyOf(one, 'now'));
  return [...Map.groupBy(before, (one) => keyOf(one, 'old'))]
    .flatMap(([key, group]): [Placed<T>[], Placed<T>[]][] =>
      key === undefined ? [] : [[group, others.get(key) ?? []]],
    )
    .filter((groups) => groups.every(({ length }) => length <= MOST_COMPARED));
}

function findSayings<T>(
  before: readonly Placed<T>[],
  now: readonly Placed<T>[],
  toSaying: (one: Placed<T>) => Saying,
  least = 0,
): [Placed<T>, Placed<T>][] {
  const found = findAgain(before.map(toSaying), now.map(toSaying), { isGone: () => false });
  return [...found].flatMap(([of, { at, score }]): [Placed<T>, Placed<T>][] => {
    const [old, other] = [before[of], now[at]];
    return old && other && score >= least ? [[old, other]] : [];
  });
}
