import type { ArticleRecord } from '../schemas/article-record.ts';
import { findBest } from './find-again.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { speakerOf, toSelector } from './selector.ts';

/** The quotation that is most like a lost one, and how much, from 0 to 1. */
export interface Candidate {
  readonly id: string;
  readonly exact: string;
  readonly score: number;
}

/** Finds what may have taken the place of a lost anchor in its article, for a person to decide; undefined if nothing. */
export function findCandidate(
  ledger: Ledger,
  id: string,
  articles: readonly ArticleRecord[],
): Candidate | undefined {
  const entry = entryOf(ledger, id);
  const article = articles.find((one) => one.id === entry.article);
  if (!article) return undefined;
  const sayings = article.quotations.map((quotation) => ({
    id: quotation.id,
    ...toSelector(article.text, quotation.content),
    speaker: speakerOf(quotation),
  }));
  const best = findBest({ ...entry, speaker: entry.speaker }, sayings, { isGone: () => false });
  const saying = best && sayings[best.at];
  return saying && { id: saying.id, exact: saying.exact, score: best.score };
}

/**
 * Makes a lost anchor that of the quotation that is most like it: its address becomes that quotation's, or leads to it if
 * that has been published under its own. Throws `RangeError` if there is none.
 */
export function accept(
  ledger: Ledger,
  id: string,
  { articles, today }: { readonly articles: readonly ArticleRecord[]; readonly today: string },
): Ledger {
  const candidate = findCandidate(ledger, id, articles);
  if (!candidate) throw new RangeError(`no quotation in the article is like ${id}`);
  if (candidate.id === id) throw new RangeError(`${id} is not lost`);
  if (Object.hasOwn(ledger.anchors, candidate.id)) return move(ledger, id, candidate.id);
  const article = articles.find(({ quotations }) => quotations.some((one) => one.id === candidate.id));
  const quotation = article?.quotations.find((one) => one.id === candidate.id);
  if (!article || !quotation) throw new RangeError(`${candidate.id} is in no article`);
  return withEntry(ledger, id, ({ was = [], exact, ...entry }) => ({
    ...entry,
    ...toSelector(article.text, quotation.content),
    was: [...was, { exact, until: today }],
  }));
}

/** Records why there is no such quotation any more. Throws `RangeError` for an unknown id. */
export function retire(ledger: Ledger, id: string, retired: NonNullable<LedgerEntry['retired']>): Ledger {
  return withEntry(ledger, id, (entry) => ({ ...entry, retired }));
}

/** Records which other anchor took the place of one. Throws `RangeError` for an unknown id, and for one that would lead to itself. */
export function move(ledger: Ledger, id: string, moved: string): Ledger {
  if (!Object.hasOwn(ledger.anchors, moved)) throw new RangeError(`${moved} is not in the ledger`);
  for (let at: string | undefined = moved; at !== undefined; at = ledger.anchors[at]?.moved)
    if (at === id) throw new RangeError(`${id} would lead back to itself`);
  return withEntry(ledger, id, (entry) => ({ ...entry, moved }));
}

function withEntry(ledger: Ledger, id: string, change: (entry: LedgerEntry) => LedgerEntry): Ledger {
  return { ...ledger, anchors: { ...ledger.anchors, [id]: change(entryOf(ledger, id)) } };
}

function entryOf(ledger: Ledger, id: string): LedgerEntry {
  const entry = Object.hasOwn(ledger.anchors, id) ? ledger.anchors[id] : undefined;
  if (!entry) throw new RangeError(`${id} is not in the ledger`);
  return entry;
}
