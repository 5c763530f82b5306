import type { Ledger, LedgerEntry } from './ledger.ts';

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
  const entry = Object.hasOwn(ledger.anchors, id) ? ledger.anchors[id] : undefined;
  if (!entry) throw new RangeError(`${id} is not in the ledger`);
  return { ...ledger, anchors: { ...ledger.anchors, [id]: change(entry) } };
}
