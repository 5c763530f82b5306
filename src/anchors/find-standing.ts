import type { Span } from '../annotate/types.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** A published anchor whose words stand in its article, though they are not found as a quotation any more. */
export interface Standing extends Span {
  readonly id: string;
}

/** What of an article matters here. */
interface Text {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly { readonly id: string }[];
}

const byArticle = new WeakMap<Ledger, ReadonlyMap<string, readonly (readonly [string, LedgerEntry])[]>>();

/** Finds the words of anchors that no quotation of the article has: exact, and where they stand twice, by what precedes. */
export function findStanding(ledger: Ledger, { id: slug, text, quotations }: Text): Standing[] {
  const entries = entriesOf(ledger).get(slug) ?? [];
  if (entries.length === 0) return [];
  const current = new Set(quotations.map(({ id }) => id));
  return entries
    .filter(([id, { moved, retired }]) => !current.has(id) && moved === undefined && !retired)
    .flatMap(([id, { exact, prefix }]) => {
      const after = text.indexOf(prefix + exact);
      const start = prefix !== '' && after >= 0 ? after + prefix.length : text.indexOf(exact);
      return start < 0 ? [] : [{ id, start, end: start + exact.length }];
    });
}

/** The anchors of each article; computed once, since every article asks. */
function entriesOf(ledger: Ledger) {
  const known =
    byArticle.get(ledger) ?? Map.groupBy(Object.entries(ledger.anchors), ([, { article }]) => article);
  byArticle.set(ledger, known);
  return known;
}
