import { plainWords } from './find-again.ts';
import type { LedgerEntry } from './ledger.ts';

type Former = NonNullable<LedgerEntry['was']>[number];

/**
 * One entry of two states of it, or why a person has to decide. The state that changed last gives the words; former
 * wordings of both are kept, with the words of the other state. What one side settled is settled, and an anchor is as
 * old as its older state.
 */
export function joinEntries(
  ours: LedgerEntry,
  theirs: LedgerEntry,
): LedgerEntry | { readonly dispute: string } {
  const [own, other] = [settlementOf(ours), settlementOf(theirs)];
  if (own !== undefined && other !== undefined && own !== other) return { dispute: `${own}, or ${other}` };
  const [latest, earlier] = lastChange(theirs) > lastChange(ours) ? [theirs, ours] : [ours, theirs];
  const was = joinFormer(latest, earlier);
  if (!was) return { dispute: `“${latest.exact}”, or “${earlier.exact}”` };
  const published = [ours.published, theirs.published].filter((day) => day !== undefined).sort()[0];
  const settled = pickSettled(ours, theirs);
  const { was: _, moved: __, retired: ___, published: ____, ...words } = latest;
  return {
    ...words,
    ...(published === undefined ? {} : { published }),
    ...(was.length === 0 ? {} : { was }),
    ...(settled?.moved === undefined ? {} : { moved: settled.moved }),
    ...(settled?.retired === undefined ? {} : { retired: settled.retired }),
  };
}

/** Former wordings of both by day; undefined if the words of the earlier state are not among them and have no day. */
function joinFormer(latest: LedgerEntry, earlier: LedgerEntry): Former[] | undefined {
  const all = [...(earlier.was ?? []), ...(latest.was ?? [])];
  const isKept = [latest, ...all].some(({ exact }) => plainWords({ exact }) === plainWords(earlier));
  const until = lastChange(earlier) || lastChange(latest);
  if (!isKept && until === '') return undefined;
  if (!isKept) all.push({ exact: earlier.exact, until });
  const distinct = new Map(all.map((one) => [JSON.stringify([one.exact, one.speaker, one.until]), one]));
  return [...distinct.values()].sort((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
}

/** The day of the last change of words or speaker; the empty text if there was none. */
function lastChange({ was }: LedgerEntry): string {
  return (
    was
      ?.map(({ until }) => until)
      .sort()
      .at(-1) ?? ''
  );
}

/** The state that was settled; of two that were retired for the same reason, the one that was first. */
function pickSettled(ours: LedgerEntry, theirs: LedgerEntry): LedgerEntry | undefined {
  return [ours, theirs]
    .filter((entry) => settlementOf(entry) !== undefined)
    .sort((a, b) => ((a.retired?.on ?? '') < (b.retired?.on ?? '') ? -1 : 1))[0];
}

function settlementOf({ moved, retired }: LedgerEntry): string | undefined {
  if (moved !== undefined) return `moved to ${moved}`;
  return retired && `retired (${retired.reason})`;
}
