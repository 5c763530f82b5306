import type { Mention, Quotation } from '../annotate/types.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { shortenSlug, slugOrFingerprint } from '../text/slug.ts';
import type { Ledger } from './ledger.ts';
import { type TextQuoteSelector, toSelector } from './selector.ts';

/** The parts of an article that its quotations' ids depend on. */
export interface QuotedArticle {
  readonly id: string;
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
  takePublished(claims, ledger);
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
  readonly wish: string;
  id: string;
}

function collectClaims(article: QuotedArticle): IdRequest[] {
  const people = findPeople(article.mentions);
  return article.quotations.map((quotation) => {
    const selector = toSelector(article.text, quotation.content);
    const words = [denialWords(article.text, quotation), selector.exact].filter(Boolean).join(' ');
    return { article, selector, wish: preferredId(quotation, words, people), id: '' };
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

function takePublished(claims: readonly IdRequest[], ledger: Ledger): void {
  const published = Map.groupBy(
    Object.entries(ledger.anchors),
    ([, entry]) => `${entry.article}\n${entry.exact}`,
  );
  const byWords = Map.groupBy(claims, ({ article, selector }) => `${article.id}\n${selector.exact}`);
  for (const [key, rivals] of byWords) {
    const free = new Map(published.get(key) ?? []);
    const take = (claim: IdRequest, id: string | undefined) => {
      if (claim.id || id === undefined) return;
      claim.id = id;
      free.delete(id);
    };
    const bySelector = Map.groupBy(free, ([, entry]) => contextKey(entry));
    for (const queue of bySelector.values()) queue.reverse();
    for (const claim of rivals) take(claim, bySelector.get(contextKey(claim.selector))?.pop()?.[0]);
    for (const claim of rivals) take(claim, free.keys().next().value);
  }
}

/** A key that is the same for selectors that have the same words around them. */
function contextKey({ prefix, suffix }: TextQuoteSelector): string {
  return JSON.stringify([prefix, suffix]);
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
