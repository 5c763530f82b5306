import type { Ledger } from './ledger.ts';

/** More would not help, and to find the line of each takes time. */
const MOST = 20;

/** Finds anchors that lead nowhere, or in a circle (each circle once), or that are retired and lead elsewhere; at most twenty. */
export function findMisled({ anchors }: Ledger): { readonly id: string; readonly reason: string }[] {
  const misled: { id: string; reason: string }[] = [];
  const done = new Set<string>();
  for (const [id, { moved, retired }] of Object.entries(anchors)) {
    if (misled.length === MOST) break;
    if (moved === undefined) continue;
    const report = (what: string) => misled.push({ id, reason: `"moved" of ${id} ${what}` });
    if (retired) report('says that it has moved, but it is retired: remove one of the two');
    if (!Object.hasOwn(anchors, moved))
      report(`leads to ${moved}, which is not in the ledger: correct or remove it`);
    else if (isCircle(anchors, { id, done })) report('leads in a circle: remove one of the steps');
  }
  return misled;
}

/** Follows an anchor to the end, or to where an earlier one came along. */
function isCircle(
  anchors: Ledger['anchors'],
  { id, done }: { readonly id: string; readonly done: Set<string> },
): boolean {
  const own = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !done.has(at); at = anchors[at]?.moved) {
    done.add(at);
    own.add(at);
    const next = anchors[at]?.moved;
    if (next !== undefined && own.has(next)) return true;
  }
  return false;
}
