import { findAgain, type Saying } from '../../anchors/find-again.ts';
import type { Span } from '../../text/span.ts';
import type { Alignment } from './align-texts.ts';

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
  const letters = (spans: readonly Span[], side: 'old' | 'now') =>
    spans.reduce((sum, span) => sum + alignment.countLetters(span, side), 0);
  const lengths = new Map(now.map((one) => [one, letters(one.spans, 'now')]));
  const found = before.flatMap((old) => {
    const length = letters(old.spans, 'old');
    return now.flatMap((other) => {
      if (old.sort !== other.sort) return [];
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

/** First those with the same speaker, then any. */
const findByWords: Find = (before, now) => [
  ...findSayings(before, now, ({ saying }) => saying),
  ...findSayings(before, now, ({ saying }) => ({ ...saying, speaker: undefined })),
];

/** Equal words that were moved with what surrounds them, and similar words within one edit. */
const findByPlaceAndWords: Find = (before, now, alignment) => {
  const nameless = ({ saying }: (typeof before)[number]) => ({ ...saying, speaker: undefined });
  const editOf = ({ spans: [first], sort }: (typeof before)[number], side: 'old' | 'now') => {
    const edit = first && alignment.editOf(first, side);
    return edit === undefined ? undefined : `${edit} ${sort}`;
  };
  const others = Map.groupBy(now, (one) => editOf(one, 'now'));
  const edits = Map.groupBy(before, (one) => editOf(one, 'old'));
  edits.delete(undefined);
  return [
    ...findSayings(before, now, nameless, MOVED),
    ...[...edits].flatMap(([edit, some]) => findSayings(some, others.get(edit) ?? [], nameless)),
  ];
};

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
