import { findStanding, type Standing } from '../anchors/find-standing.ts';
import type { Ledger, LedgerEntry } from '../anchors/ledger.ts';
import type { Archive, ArchiveArticle, QuotationEntry } from './archive.ts';

/** A published anchor that no quotation has any more, and what became of it. */
export interface FormerAnchor extends Pick<LedgerEntry, 'retired'> {
  /** Its words, if they were somebody's own; a reporter's, and those that a source denied, can't stand alone. */
  readonly words: string | undefined;
  /** Where its words stand, though they are not found as a quotation any more. */
  readonly standing: Standing | undefined;
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
  const at = followMoves(ledger, id, byId(archive));
  const article = archive.articles.find(({ slug }) => slug === entry.article);
  return {
    words: isOwn(entry) ? entry.exact : undefined,
    retired: entry.retired,
    successor: at === undefined ? undefined : byId(archive).get(at),
    standing: article && findStanding(ledger, article.record).find((one) => one.id === id),
    article,
  };
}

/** The former ids of the quotations of an article, by their present ones. */
export function listFormerIds(
  ledger: Ledger,
  { record }: Pick<ArchiveArticle, 'record'>,
): readonly (readonly [id: string, former: readonly string[]])[] {
  const current = new Map(record.quotations.map(({ id }) => [id, [] as string[]]));
  for (const id of listMoved(ledger)) current.get(followMoves(ledger, id, current) ?? '')?.push(id);
  return [...current].filter(([, former]) => former.length > 0);
}

/** The quotation that an anchor leads to by way of those that took its place; undefined if none is there. */
function followMoves(ledger: Ledger, id: string, current: { has(id: string): boolean }): string | undefined {
  const seen = new Set<string>();
  let at = ledger.anchors[id]?.moved;
  while (at !== undefined && !current.has(at) && !seen.has(at)) {
    seen.add(at);
    at = ledger.anchors[at]?.moved;
  }
  return at !== undefined && current.has(at) ? at : undefined;
}

const moves = new WeakMap<Ledger, readonly string[]>();

/** The ids that another one has taken the place of; computed once, since every article asks. */
function listMoved(ledger: Ledger): readonly string[] {
  const known =
    moves.get(ledger) ??
    Object.entries(ledger.anchors).flatMap(([id, { moved }]) => (moved === undefined ? [] : [id]));
  moves.set(ledger, known);
  return known;
}

function isOwn({ kind, denied }: LedgerEntry): boolean {
  return (kind === 'direct' || kind === 'mixed') && !denied;
}
