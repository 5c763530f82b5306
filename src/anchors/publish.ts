import type { ArticleRecord } from '../schemas/article-record.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { toSelector } from './selector.ts';

/** A ledger after publishing, and what has changed. */
export interface Publication {
  readonly ledger: Ledger;
  readonly added: readonly string[];
  /** Published anchors whose words are no longer in any article; they stay in the ledger. */
  readonly lost: readonly string[];
}

/** Adds all quotations to the ledger. Ids are never removed or given to another article. */
export function publish(ledger: Ledger, articles: readonly ArticleRecord[]): Publication {
  const current = new Map<string, LedgerEntry>();
  for (const { id: article, text, quotations } of articles) {
    for (const { id, content } of quotations) current.set(id, { article, ...toSelector(text, content) });
  }
  const merged = new Map([...Object.entries(ledger.anchors), ...current]);
  const anchors = Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ledger: { version: 1, anchors },
    added: [...current.keys()].filter((id) => !Object.hasOwn(ledger.anchors, id)),
    lost: Object.keys(ledger.anchors).filter((id) => !current.has(id)),
  };
}
