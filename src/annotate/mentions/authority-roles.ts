import type { AuthorityMatch } from './authority-matches.ts';
import { type AuthorityContext, joinsPlainly, type WordMention } from './authority-names.ts';
import type { NameEntry } from './name-index.ts';
import { isHeldOn } from './role-dates.ts';

/** Words before a role which mean that its current holder isn't meant. */
const NOT_THE_HOLDER = new Set([
  'former',
  'ex',
  'deputy',
  'vice',
  'late',
  'then',
  'next',
  'previous',
  'future',
  'incoming',
  'outgoing',
  'onetime',
  'acting',
  'assistant',
  'would',
  'a',
  'an',
  'any',
  'every',
  'another',
  'no',
  'past',
  'first',
]);

/** Resolves roles to their holder on the day of the dateline; a role directly before a name is a title. */
export function resolveRoles(
  matches: readonly AuthorityMatch[],
  names: readonly WordMention[],
  context: AuthorityContext,
): WordMention[] {
  const named = new Set(names.flatMap(({ mention }) => mention.entity ?? []));
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const inName = new Set<number>();
  for (const { first, last, mention } of names) {
    if (mention.type !== 'place') for (let i = first; i <= last; i++) inName.add(i);
  }
  const mentions: WordMention[] = [];
  for (const match of matches) {
    if (inName.has(match.first) || inName.has(match.last)) continue;
    const { words, text } = context;
    const before = words[match.first - 1];
    const near = before && before.block === words[match.first]?.block && match.start - before.end <= 1;
    if (near && NOT_THE_HOLDER.has(before.norm)) continue;
    if (isTitleOf(match, nameAt, context)) continue;
    const entity = holderOf(match, named, context.published);
    const start = near && before.norm === 'the' && text[before.end] === ' ' ? before.start : match.start;
    mentions.push({
      first: match.first,
      last: match.last,
      mention: {
        start,
        end: match.end,
        kind: 'nominal',
        type: 'person',
        entity,
        rule: 'authority-role',
        confidence: entity ? 0.9 : 0.5,
      },
    });
  }
  return mentions;
}

function isTitleOf(
  match: AuthorityMatch,
  nameAt: ReadonlyMap<number, WordMention>,
  { text, words, capitals }: AuthorityContext,
): boolean {
  const word = words[match.last];
  const after = words[match.last + 1];
  if (!word || !after || word.stem !== undefined || !joinsPlainly(text, word, after)) return false;
  const name = nameAt.get(match.last + 1);
  return name ? name.mention.type === 'person' : capitals.isNameLike(match.last + 1);
}

/** The holder of the role on the day; of several, the one that the text names; null if unclear. */
function holderOf(
  match: AuthorityMatch,
  named: ReadonlySet<string>,
  published: string | undefined,
): string | null {
  const ids = (entries: readonly NameEntry[]) => [...new Set(entries.map(({ entity }) => entity.id))];
  const onDay = ids(match.entries.filter(({ role }) => role !== undefined && isHeldOn(role, published)));
  const candidates = onDay.length > 1 ? onDay.filter((id) => named.has(id)) : onDay;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
