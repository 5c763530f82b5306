import type { TextWord } from '../words.ts';
import type { AuthorityMatch } from './authority-matches.ts';

/** Selects names that don't overlap: a longer match replaces an earlier one that it overlaps. */
export function selectNames(
  matches: readonly AuthorityMatch[],
  words: readonly TextWord[],
): AuthorityMatch[] {
  const chosen: AuthorityMatch[] = [];
  for (const match of withoutLowerLead(matches, words)) {
    const before = chosen.at(-1);
    if (!before || match.first > before.last) chosen.push(match);
    else if (match.last - match.first > before.last - before.first) chosen[chosen.length - 1] = match;
  }
  return chosen;
}

/** Drops a match with a lowercase first word if the entity also has the shorter name without it. */
function withoutLowerLead(
  matches: readonly AuthorityMatch[],
  words: readonly TextWord[],
): readonly AuthorityMatch[] {
  const ends = new Map<number, AuthorityMatch[]>();
  for (const match of matches) ends.set(match.last, [...(ends.get(match.last) ?? []), match]);
  return matches.filter((match) => {
    if (words[match.first]?.capital) return true;
    const ids = new Set(match.entries.map(({ entity }) => entity.id));
    const inner = ends.get(match.last)?.filter(({ first }) => first > match.first) ?? [];
    return !inner.some(
      ({ first, entries }) => words[first]?.capital && entries.some(({ entity }) => ids.has(entity.id)),
    );
  });
}
