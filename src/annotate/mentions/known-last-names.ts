import type { NamePiece, UnrecordedContext } from './name-piece.ts';

/** Classification rules for a last name alone that are reliable enough to identify a person. */
const SIGNS: ReadonlySet<string> = new Set(['title', 'age', 'trade']);
const LONGEST = 3;

/** Classifies "Ilmo Varga" as a person if the text has the last name with a sign of a person: "Mr. Varga". */
export function withKnownLastNames(pieces: readonly NamePiece[], { words }: UnrecordedContext): NamePiece[] {
  const lastNames = new Set(
    pieces.flatMap(({ norms, found }) =>
      found?.type === 'person' && norms.length === 1 && SIGNS.has(found.rule) ? norms : [],
    ),
  );
  return pieces.map((piece) => {
    const { norms, found, first, last } = piece;
    if (found || norms.length < 2 || norms.length > LONGEST || !lastNames.has(norms.at(-1) ?? ''))
      return piece;
    const row = words.slice(first, last + 1);
    const plain = row.every(({ capital, allCaps, norm }) => capital && (!allCaps || norm.length === 1));
    return plain ? { ...piece, found: { type: 'person', rule: 'known-last-name', confidence: 0.7 } } : piece;
  });
}
