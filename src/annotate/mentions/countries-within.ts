import type { NamePiece, UnrecordedContext } from './name-piece.ts';

/** The most words that a country's name has inside a longer run. */
const MAX_WORDS = 2;

/**
 * The countries named in a run of capitalized words that has no type as a whole: "Norland-Sudmark", "Northern
 * Norland". Returns the run itself if there are none.
 */
export function countriesWithin(
  piece: NamePiece,
  { words, text, gazetteer }: UnrecordedContext,
): NamePiece[] {
  const { first, last, norms } = piece;
  if (!gazetteer || first === last) return [piece];
  const countries: NamePiece[] = [];
  for (let from = first; from <= last; from++) {
    for (let to = Math.min(from + MAX_WORDS - 1, last); to >= from; to--) {
      const name = text.slice(words[from]?.start, words[to]?.stemEnd);
      if (gazetteer.lookup(name)[0]?.kind !== 'country') continue;
      const found = { type: 'place', rule: 'country', confidence: 0.75 } as const;
      countries.push({ first: from, last: to, norms: norms.slice(from - first, to - first + 1), found });
      from = to;
      break;
    }
  }
  return countries.length > 0 ? countries : [piece];
}
