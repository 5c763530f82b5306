import type { NamePiece, UnrecordedContext } from './name-piece.ts';

const IN_LIST = /^(?:, | and |, and | or )$/;

/** Classifies gazetteer names that follow a place in a list as places: "in Grenby, Halm and Varga". */
export function withListedPlaces(
  pieces: readonly NamePiece[],
  { text, words, gazetteer }: UnrecordedContext,
): NamePiece[] {
  let before: NamePiece | undefined;
  return pieces.map((piece) => {
    const [last, first, end] = [before && words[before.last], words[piece.first], words[piece.last]];
    const listed =
      before?.found?.type === 'place' &&
      last &&
      first &&
      end &&
      IN_LIST.test(text.slice(last.end, first.start));
    const known =
      listed && !piece.found && (gazetteer?.lookup(text.slice(first.start, end.stemEnd)).length ?? 0) > 0;
    before = known ? { ...piece, found: { type: 'place', rule: 'listed-place', confidence: 0.5 } } : piece;
    return before;
  });
}
