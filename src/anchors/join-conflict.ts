import type { Ledger, LedgerEntry } from './ledger.ts';

/** A hunk of a merge conflict as git writes it, also in the style diff3. */
const HUNK =
  /^<{7}(?: .*)?\r?\n([\s\S]*?)(?:^\|{7}(?: .*)?\r?\n[\s\S]*?)?^={7}\r?\n([\s\S]*?)^>{7}(?: .*)?(?:\r?\n|$)/gm;

/** The two files that a merge could not make one; undefined if a text has no conflict. */
export function splitConflict(source: string): readonly [ours: string, theirs: string] | undefined {
  if (!/^<{7}(?: |\r?$)/m.test(source)) return undefined;
  return [source.replace(HUNK, '$1'), source.replace(HUNK, '$2')];
}

/**
 * The anchors of both sides of a merge. Of one that both have, the entry that was settled is kept, else the one with
 * more former wordings; the text that is found again updates the rest. Throws a `RangeError` for an anchor that was
 * settled in two ways.
 */
export function joinLedgers(ours: Ledger, theirs: Ledger): Ledger {
  const anchors = new Map(Object.entries(ours.anchors));
  for (const [id, entry] of Object.entries(theirs.anchors)) {
    const other = anchors.get(id);
    anchors.set(id, other ? join(id, other, entry) : entry);
  }
  return { version: 2, anchors: Object.fromEntries([...anchors].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function join(id: string, ours: LedgerEntry, theirs: LedgerEntry): LedgerEntry {
  const [own, other] = [settlementOf(ours), settlementOf(theirs)];
  if (own !== undefined && other !== undefined && own !== other)
    throw new RangeError(`${id} was settled in two ways, ${own} and ${other}: keep one by hand`);
  if (own !== other) return own === undefined ? theirs : ours;
  return (theirs.was?.length ?? 0) > (ours.was?.length ?? 0) ? theirs : ours;
}

function settlementOf({ moved, retired }: LedgerEntry): string | undefined {
  if (moved !== undefined) return `moved to ${moved}`;
  return retired && `retired (${retired.reason})`;
}
