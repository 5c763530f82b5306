import type { Span } from '../../text/span.ts';
import { joins, type TextWord } from '../words.ts';
import type { NameEntry, NameNode } from './name-index.ts';

/** A run of words that matches the authority file; `first` and `last` (inclusive) are word indices. */
export interface AuthorityMatch extends Span {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly NameEntry[];
}

/** The number of words from which a name may be all lowercase in the text: "people’s protection units". */
const LOWERCASE_LENGTH = 3;
const LOWERCASE_TYPES: ReadonlySet<string> = new Set(['organization', 'agreement', 'event']);

/** The longest name and the longest role that start at each word; matches may overlap. */
export function findAuthorityMatches(
  text: string,
  words: readonly TextWord[],
  root: NameNode,
): AuthorityMatch[] {
  const matches: AuthorityMatch[] = [];
  for (const [first, { norm, stem }] of words.entries()) {
    const begins = root.next.has(norm) || (stem !== undefined && root.next.has(stem));
    if (begins) matchAt(text, words, first, root, matches);
  }
  return matches;
}

function matchAt(
  text: string,
  words: readonly TextWord[],
  first: number,
  root: NameNode,
  matches: AuthorityMatch[],
) {
  let node: NameNode | undefined = root;
  let name: AuthorityMatch | undefined;
  let role: AuthorityMatch | undefined;
  for (let last = first; node && last < words.length; last++) {
    const word = words[last];
    if (!word || (last > first && !canFollow(text, words, last))) break;
    const whole: NameNode | undefined = node.next.get(word.norm);
    const ends: readonly { node: NameNode | undefined; end: number }[] = [
      { node: whole, end: word.end },
      { node: word.stem === undefined ? undefined : node.next.get(word.stem), end: word.stemEnd },
    ];
    for (const { node: terminal, end } of ends) {
      const entries = (terminal?.entries ?? []).filter((entry) => caseFits(entry, words, first, last));
      const names = entries.filter(({ kind }) => kind !== 'role');
      const roles = entries.filter(({ kind }) => kind === 'role');
      const start = words[first]?.start ?? 0;
      if (names.length > 0) name = { first, last, start, end, entries: names };
      if (roles.length > 0) role = { first, last, start, end, entries: roles };
    }
    node = whole ?? (last > first && isInitial(word) ? node : ends[1]?.node);
  }
  if (name) matches.push(name);
  if (role) matches.push(role);
}

function canFollow(text: string, words: readonly TextWord[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return (
    before !== undefined && word !== undefined && before.block === word.block && joins(text, before, word)
  );
}

/** A name may contain a middle initial that the record lacks: "Anna K. Lind". */
function isInitial(word: TextWord): boolean {
  return word.capital && word.norm.length === 1;
}

/** Whether the text's capitalization fits a name; machine translations drop capitals, headlines add them. */
function caseFits(entry: NameEntry, words: readonly TextWord[], first: number, last: number): boolean {
  if (entry.kind === 'role') return true;
  const [head] = words.slice(first, first + 1);
  if (!head) return false;
  if (entry.acronym) return head.allCaps;
  if (last === first) return head.capital;
  for (let i = first; i <= last; i++) if (words[i]?.capital) return true;
  return entry.length >= LOWERCASE_LENGTH && LOWERCASE_TYPES.has(entry.entity.type);
}
