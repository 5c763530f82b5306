import type { Mention, Quotation } from '../annotate/types.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { shortenSlug, slugOrFingerprint } from '../text/slug.ts';
import { findAgain } from './find-again.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { speakerOf, type TextQuoteSelector, toSelector } from './selector.ts';

/** The parts of an article that its quotations' ids depend on. */
export interface QuotedArticle {
  readonly id: string;
  /** Ids that it had. */
  readonly formerly?: readonly string[];
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

/** Long enough to recognize the words, short enough to send in a message. */
const WORDS_LENGTH = 56;
/** A denial is short; a longer cue is cut, so that words of the content follow. */
const CUE_LENGTH = 32;
/** Names of organizations are long; with words and fingerprint an id stays below the limit of the ledger. */
const SPEAKER_LENGTH = 80;

/**
 * The ids of all quotations of a site: one list per article, in the order of its quotations. Ids in the ledger
 * stay. A new id is made from speaker and words, and also from the surrounding text if the same speaker says the
 * same words more than once. Position and order make no difference.
 */
export function assignIds(articles: readonly QuotedArticle[], ledger: Ledger): string[][] {
  const claims = articles.flatMap(collectClaims);
  const taken = new Set(Object.keys(ledger.anchors));
  const numbers = new Map<string, number>();
  takePublished(claims, articles, ledger);
  const byWish = Map.groupBy(
    claims.filter((claim) => !claim.id),
    (claim) => claim.wish,
  );
  for (const [wish, rivals] of byWish) {
    const alone = rivals.length === 1 && !taken.has(wish);
    for (const claim of rivals) claim.id = alone ? wish : makeUnique(claim, taken, numbers);
    for (const claim of rivals) taken.add(claim.id);
  }
  const byArticle = Map.groupBy(claims, (claim) => claim.article);
  return articles.map((article) => (byArticle.get(article) ?? []).map((claim) => claim.id));
}

/** A quotation that needs an id; `id` is empty until it has one. */
interface IdRequest {
  readonly article: QuotedArticle;
  readonly selector: TextQuoteSelector;
  /** As the ledger has it. */
  readonly speaker: string | undefined;
  readonly wish: string;
  id: string;
}

function collectClaims(article: QuotedArticle): IdRequest[] {
  const people = findPeople(article.mentions);
  return article.quotations.map((quotation) => {
    const selector = toSelector(article.text, quotation.content);
    const words = [denialWords(article.text, quotation), selector.exact].filter(Boolean).join(' ');
    const speaker = speakerOf(quotation);
    return { article, selector, speaker, wish: preferredId(quotation, words, people), id: '' };
  });
}

/** The cue of words that the source denied or did not say, so that an id never attributes them; "" for others. */
function denialWords(text: string, { negated, cue }: Quotation): string {
  if (!negated || cue.length === 0) return '';
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  return slugOrFingerprint(words, CUE_LENGTH);
}

/**
 * The id that a quotation gets if it is unique: `putin-i-think-we-are-on-the-right-path`, and
 * `putin-denied-that-the-war-was-lost` for words that the source denied or did not say.
 */
function preferredId(quotation: Quotation, exact: string, people: ReadonlySet<string>): string {
  const speaker = shortenSlug(speakerPart(quotation, people), SPEAKER_LENGTH);
  return `${speaker}-${slugOrFingerprint(exact, WORDS_LENGTH)}`;
}

/** A person's last name, the id or name of another entity, or "unnamed" or "unknown". */
function speakerPart(quotation: Quotation, people: ReadonlySet<string>): string {
  const { speaker, provisional, unnamed } = quotation;
  const name = speaker ?? (provisional ? slugOrFingerprint(provisional) : undefined);
  if (name === undefined) return unnamed ? 'unnamed' : 'unknown';
  const isPerson = people.has(speaker === null ? `name ${provisional}` : `entity ${speaker}`);
  return isPerson ? name.slice(name.lastIndexOf('-') + 1) : name;
}

/** The people that are mentioned: "entity " and an id for each with a record, "name " and the name for others. */
function findPeople(mentions: readonly Mention[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { type, entity, provisional } of mentions) {
    if (type !== 'person') continue;
    if (entity !== null) people.add(`entity ${entity}`);
    if (provisional !== undefined) people.add(`name ${provisional}`);
  }
  return people;
}

/** Gives quotations that are in the ledger their ids. */
function takePublished(
  claims: readonly IdRequest[],
  articles: readonly QuotedArticle[],
  ledger: Ledger,
): void {
  const published = Map.groupBy(Object.entries(ledger.anchors), ([, { article }]) => article);
  const current = Map.groupBy(claims, ({ article }) => article.id);
  const speakers = new Set(claims.map(({ speaker }) => speaker));
  const successors = findSuccessors(published, current, articles);
  // What an article has under its own slug comes before what it had under another.
  const inOrder = [...published].sort(([a], [b]) => Number(successors.has(a)) - Number(successors.has(b)));
  for (const [slug, entries] of inOrder) {
    const own = (current.get(successors.get(slug) ?? slug) ?? []).filter(({ id }) => id === '');
    const before = entries.map(([, one]) => ({ ...one, speaker: one.speaker }));
    const found = findAgain(
      before,
      own.map(({ selector, speaker }) => ({ ...selector, speaker })),
      {
        isGone: (speaker) => !speakers.has(speaker),
      },
    );
    for (const [i, { at }] of found) {
      const [claim, id] = [own[at], entries[i]?.[0]];
      if (claim && id !== undefined) claim.id = id;
    }
  }
}

/** Share of an article's anchors whose words another article must have to be the same one under another slug. */
const ENOUGH = 0.5;

/**
 * Articles that have another slug now, by the former one: those that say so, and those that have the words of one that is
 * gone, if none of their anchors is in the ledger yet.
 */
function findSuccessors(
  published: ReadonlyMap<string, readonly (readonly [string, LedgerEntry])[]>,
  current: ReadonlyMap<string, readonly IdRequest[]>,
  articles: readonly QuotedArticle[],
): ReadonlyMap<string, string> {
  const known = new Set(articles.map(({ id }) => id));
  const said = new Map(
    articles.flatMap(({ id, formerly = [] }) => formerly.map((former) => [former, id] as const)),
  );
  const fresh = [...current].filter(([slug]) => !published.has(slug));
  return new Map(
    [...published].flatMap(([slug, entries]) => {
      if (known.has(slug)) return [];
      const own = said.get(slug);
      if (own !== undefined) return [[slug, own] as const];
      const shares = fresh.map(([other, claims]) => {
        const words = new Set(claims.map(({ selector }) => selector.exact));
        return [other, entries.filter(([, { exact }]) => words.has(exact)).length / entries.length] as const;
      });
      const [best] = shares.sort(([, a], [, b]) => b - a);
      return best && best[1] >= ENOUGH ? [[slug, best[0]] as const] : [];
    }),
  );
}

/** A unique id for one of several quotations with the same speaker and words, from article and surrounding text. */
function makeUnique(
  { article, selector, wish }: IdRequest,
  taken: Set<string>,
  numbers: Map<string, number>,
): string {
  const { prefix, exact, suffix } = selector;
  const id = `${wish}-${fingerprint([article.id, prefix, exact, suffix].join('\n'))}`;
  let distinct = id;
  let number = numbers.get(id) ?? 2;
  for (; taken.has(distinct); number++) distinct = `${id}-${number}`;
  numbers.set(id, number);
  taken.add(distinct);
  return distinct;
}
