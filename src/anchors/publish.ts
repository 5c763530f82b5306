import type { ArticleRecord } from '../schemas/article-record.ts';
import { plainWords, speakerKey } from './find-again.ts';
import { findStanding } from './find-standing.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { speakerOf, toSelector } from './selector.ts';

/** An anchor whose quotation has other words, or another speaker, than when it was published. */
export interface Rewording {
  readonly id: string;
  readonly what: 'words' | 'speaker';
  readonly before: string;
  readonly now: string;
}

/** What differs between a ledger and the articles. */
export interface Differences {
  readonly added: readonly string[];
  readonly changed: readonly Rewording[];
  /** Published anchors whose words stand in their article, but are no quotation any more. */
  readonly standing: readonly string[];
  /** Published anchors whose words are no longer in their article, and that nobody has settled. */
  readonly lost: readonly string[];
}

/** Compares a ledger with the articles, without a change. */
export function compareLedger(ledger: Ledger, articles: readonly ArticleRecord[]): Differences {
  const { ledger: _, ...differences } = publish(ledger, articles, '');
  return differences;
}

/** A ledger after publishing, and what has changed. */
export interface Publication extends Differences {
  readonly ledger: Ledger;
}

/** Adds all quotations to the ledger, with the day. Ids are never removed or given to another quotation. */
export function publish(ledger: Ledger, articles: readonly ArticleRecord[], today: string): Publication {
  const current = new Map<string, LedgerEntry>();
  const changed: Rewording[] = [];
  for (const { id: article, text, quotations } of articles) {
    for (const quotation of quotations) {
      const { id, kind, content } = quotation;
      const selector = toSelector(text, content);
      const speaker = speakerOf(quotation);
      const known = Object.hasOwn(ledger.anchors, id) ? ledger.anchors[id] : undefined;
      const isReworded = known !== undefined && plainWords(known) !== plainWords(selector);
      const former = speaker === undefined ? undefined : known?.speaker;
      const isCorrected = former !== undefined && speakerKey(former) !== speakerKey(speaker ?? '');
      if (isReworded) changed.push({ id, what: 'words', before: known.exact, now: selector.exact });
      if (isCorrected) changed.push({ id, what: 'speaker', before: former, now: speaker ?? '' });
      const published = known ? known.published : today;
      const was = [...(known?.was ?? []), ...wasUntil(today, { isReworded, isCorrected, known })];
      current.set(id, {
        article,
        ...selector,
        ...(speaker === undefined ? {} : { speaker }),
        kind,
        ...(quotation.negated ? { denied: true as const } : {}),
        ...(published === undefined ? {} : { published }),
        ...(was.length === 0 ? {} : { was }),
      });
    }
  }
  const merged = new Map([...Object.entries(ledger.anchors), ...current]);
  const standing = new Set(articles.flatMap((article) => findStanding(ledger, article).map(({ id }) => id)));
  const anchors = Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ledger: { version: 2, anchors },
    added: [...current.keys()].filter((id) => !Object.hasOwn(ledger.anchors, id)),
    changed,
    standing: [...standing],
    lost: Object.entries(ledger.anchors).flatMap(([id, { retired, moved }]) =>
      current.has(id) || standing.has(id) || retired || moved !== undefined ? [] : [id],
    ),
  };
}

/** What an anchor was until it changed; `[]` if it did not. */
function wasUntil(
  today: string,
  changes: {
    readonly isReworded: boolean;
    readonly isCorrected: boolean;
    readonly known: LedgerEntry | undefined;
  },
): NonNullable<LedgerEntry['was']> {
  const { isReworded, isCorrected, known } = changes;
  if (!known || !(isReworded || isCorrected)) return [];
  const speaker = isCorrected ? known.speaker : undefined;
  return [{ exact: known.exact, ...(speaker === undefined ? {} : { speaker }), until: today }];
}
