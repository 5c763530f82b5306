import type { TextWord } from '../words.ts';
import type { NamePiece, UnrecordedContext } from './name-piece.ts';

const MAX_LETTERS = 7;

/** Gives an acronym in parentheses the type of the name before it, here and everywhere else in the text. */
export function withAcronyms(pieces: readonly NamePiece[], { text, words }: UnrecordedContext): NamePiece[] {
  const introduced = new Map<string, NamePiece>();
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    const [norm = ''] = piece.norms;
    if (!before?.found || !isAcronym(piece, words) || introduced.has(norm)) continue;
    const between = text.slice(words[before.last]?.end, words[piece.first]?.start);
    if (/^ ?[([]$/.test(between) && spells(norm, before.norms)) introduced.set(norm, before);
  }
  return pieces.map((piece) => {
    const [norm = ''] = piece.norms;
    const from = isAcronym(piece, words) ? introduced.get(norm)?.found : undefined;
    return from
      ? { ...piece, found: { type: from.type, rule: 'introduced-acronym', confidence: from.confidence } }
      : piece;
  });
}

function isAcronym({ norms, first }: NamePiece, words: readonly TextWord[]): boolean {
  return norms.length === 1 && (words[first]?.allCaps ?? false) && (norms[0]?.length ?? 0) <= MAX_LETTERS;
}

/** Whether the letters occur in order among the initials of the words. */
function spells(acronym: string, norms: readonly string[]): boolean {
  let at = 0;
  for (const norm of norms) if (norm.charAt(0) === acronym.charAt(at)) at++;
  return at >= Math.min(acronym.length, 2) && at >= acronym.length - 1;
}
