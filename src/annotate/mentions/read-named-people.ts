import { isFirstName } from './first-names.ts';
import type { NamePiece, UnrecordedContext } from './name-piece.ts';
import { type FullName, NamedPeople } from './named-people.ts';

/** People whom the text names in full, and siblings who share a last name ("Ivan and Pyotr Varga"). */
export function readNamedPeople(pieces: readonly NamePiece[], context: UnrecordedContext): NamedPeople {
  const { text, words, capitals } = context;
  const names = pieces.flatMap((piece, i): FullName[] => {
    const { first, norms, found } = piece;
    const start = words[first]?.start;
    if (found?.type !== 'person' || norms.length < 2 || start === undefined) return [];
    const { confidence } = found;
    const name = text.slice(start, words[piece.last]?.stemEnd);
    // "Ashcombe-Lee" is a single last name.
    if (!/\s/.test(name)) return [];
    const sibling = siblingBefore(piece, pieces[i - 1], context);
    const full = { first, norms, name, confidence };
    return sibling === undefined ? [full] : [full, { ...sibling, confidence }];
  });
  const counts = countForms(names);
  const isLoose = ({ first, norms }: FullName) => capitals.isInHeadline(first) || isOverlong(norms, counts);
  const loose = new Set(names.filter(isLoose));
  const people = new NamedPeople();
  const sure = names.filter((name) => !loose.has(name)).sort((a, b) => b.name.length - a.name.length);
  const unsure = [...loose].sort((a, b) => a.name.length - b.name.length);
  for (const name of [...sure, ...unsure]) if (!people.isPart(name.norms)) people.add(name);
  return people;
}

function countForms(names: readonly FullName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { norms } of names) {
    const form = norms.join(' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/** "Ann Lee Show" in a text that has "Ann Lee" more often. */
function isOverlong(norms: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  const own = counts.get(norms.join(' ')) ?? 0;
  for (let end = 2; end < norms.length; end++) {
    if ((counts.get(norms.slice(0, end).join(' ')) ?? 0) > own) return true;
  }
  return false;
}

/** The first name before "and" in "Ivan and Pyotr Varga", with the shared last name added. */
function siblingBefore(
  { first, norms }: NamePiece,
  before: NamePiece | undefined,
  { text, words }: Pick<UnrecordedContext, 'text' | 'words'>,
): Pick<FullName, 'first' | 'norms' | 'name'> | undefined {
  const [word, head, last] = [words[before?.first ?? -1], words[first], words[first + norms.length - 1]];
  const [given = ''] = before?.norms ?? [];
  if (!before || !word || !head || !last || before.norms.length > 1 || !isFirstName(given)) return undefined;
  if (before.found && before.found.type !== 'person') return undefined;
  if (text.slice(word.end, head.start) !== ' and ' || !isFirstName(norms[0] ?? '')) return undefined;
  const name = `${text.slice(word.start, word.end)} ${text.slice(last.start, last.stemEnd)}`;
  return { first: before.first, norms: [given, norms.at(-1) ?? ''], name };
}
