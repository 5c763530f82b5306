import type { Ledger, LedgerEntry } from '../anchors/ledger.ts';
import type { Archive, ArchiveArticle, QuotationEntry } from './archive.ts';

/** A published anchor that no quotation has any more, and what became of it. */
export interface FormerAnchor extends Pick<LedgerEntry, 'retired'> {
  /** Its words, if they were somebody's own; a reporter's, and those that a source denied, can't stand alone. */
  readonly words: string | undefined;
  /** The quotation that took its place. */
  readonly successor: QuotationEntry | undefined;
  /** Its article, if that is still published. */
  readonly article: ArchiveArticle | undefined;
}

const entries = new WeakMap<Archive, ReadonlyMap<string, QuotationEntry>>();

/** All quotations by their ids; computed once. */
function byId(archive: Archive): ReadonlyMap<string, QuotationEntry> {
  const known =
    entries.get(archive) ?? new Map(archive.quotations.map((entry) => [entry.quotation.id, entry]));
  entries.set(archive, known);
  return known;
}

/** The ids in the ledger that no quotation has any more. */
export function listFormer(ledger: Ledger, archive: Archive): string[] {
  const current = byId(archive);
  return Object.keys(ledger.anchors).filter((id) => !current.has(id));
}

/** What became of an anchor; undefined if it was never published. */
export function describeFormer(ledger: Ledger, archive: Archive, id: string): FormerAnchor | undefined {
  const entry = Object.hasOwn(ledger.anchors, id) ? ledger.anchors[id] : undefined;
  if (!entry) return undefined;
  const current = byId(archive);
  let at = entry.moved;
  while (at !== undefined && !current.has(at)) at = ledger.anchors[at]?.moved;
  return {
    words: isOwn(entry) ? entry.exact : undefined,
    retired: entry.retired,
    successor: at === undefined ? undefined : current.get(at),
    article: archive.articles.find(({ slug }) => slug === entry.article),
  };
}

function isOwn({ kind, denied }: LedgerEntry): boolean {
  return (kind === 'direct' || kind === 'mixed') && !denied;
}
