import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { joinEntries } from './join-entries.ts';
import type { Ledger } from './ledger.ts';
import { ledgerFile, parseLedger } from './read-ledger.ts';
import { splitConflict } from './split-conflict.ts';

/** A joined ledger, and the anchors that only a person can join. */
export interface Joined {
  readonly ledger: Ledger;
  readonly disputed: readonly { readonly id: string; readonly reason: string }[];
}

/**
 * The ledger of a file in which git left conflict marks; undefined if it has none that can be split. Throws
 * `ContentErrors` if a side is no ledger, or an anchor's two states cannot be joined.
 */
export function joinConflict(source: string): Ledger | undefined {
  const sides = splitConflict(source);
  if (!sides) return undefined;
  const [ours, theirs] = [parseLedger(sides[0]), parseLedger(sides[1])];
  const { ledger, disputed } = joinLedgers(ours, theirs);
  throwContentErrors(
    disputed.map(({ id, reason }) => {
      const lines = [...new Set(sides.map((side) => lineOf(side, id)))];
      return new ContentError(
        { file: ledgerFile, line: lines[0] },
        `the two sides of the merge conflict differ about ${id} (line ${lines.join(' and line ')}): ${reason}; keep one by hand`,
      );
    }),
  );
  return ledger;
}

/** The anchors of both sides, sorted by id. */
export function joinLedgers(ours: Ledger, theirs: Ledger): Joined {
  const anchors = new Map(Object.entries(ours.anchors));
  const disputed: { id: string; reason: string }[] = [];
  for (const [id, entry] of Object.entries(theirs.anchors)) {
    const other = anchors.get(id);
    const joined = other ? joinEntries(other, entry) : entry;
    if ('dispute' in joined) disputed.push({ id, reason: joined.dispute });
    else anchors.set(id, joined);
  }
  const sorted = [...anchors].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ledger: { version: 2, anchors: Object.fromEntries(sorted) }, disputed };
}

function lineOf(source: string, id: string): number {
  return source.slice(0, source.search(new RegExp(`"${id}"\\s*:`))).split('\n').length;
}
