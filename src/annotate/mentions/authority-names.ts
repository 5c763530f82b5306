import { plainLetters } from '../../text/plain-letters.ts';
import type { Entity, Gazetteer, Mention } from '../types.ts';
import { joins, type TextWord } from '../words.ts';
import type { AuthorityMatch } from './authority-matches.ts';
import type { Capitals } from './capitals.ts';
import { isFirstName } from './first-names.ts';
import type { NameEntry } from './name-index.ts';
import { TITLES } from './titles.ts';

/** A mention that comes from an authority match, with the words it covers. */
export interface WordMention {
  readonly first: number;
  readonly last: number;
  readonly mention: Mention;
}

/** The context that resolving a match needs. */
export interface AuthorityContext {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly published: string | undefined;
  readonly capitals: Capitals;
  readonly gazetteer: Gazetteer | undefined;
}

/** Resolves names by the whole text: last names need a full name somewhere; doubtful ones are dropped. */
export function resolveNames(matches: readonly AuthorityMatch[], context: AuthorityContext): WordMention[] {
  const owned = new Set<number>();
  for (const { first, last, entries } of matches) {
    if (entries.some(({ kind }) => kind !== 'part')) for (let i = first; i <= last; i++) owned.add(i);
  }
  const certain = new Set<string>();
  for (const match of matches) {
    const [entry] = match.entries;
    if (match.entries.length === 1 && entry?.kind === 'name' && !isShort(match)) certain.add(entry.entity.id);
  }
  const mentions: WordMention[] = [];
  for (const match of matches) {
    const found = resolveName(match, { ...context, owned, certain });
    if (found) mentions.push(found);
  }
  return mentions;
}

interface Evidence extends AuthorityContext {
  /** Words covered by any authority name. */
  readonly owned: ReadonlySet<number>;
  /** Entities that the text names in full somewhere. */
  readonly certain: ReadonlySet<string>;
}

const isShort = (match: AuthorityMatch) => match.first === match.last;

function resolveName(match: AuthorityMatch, evidence: Evidence): WordMention | undefined {
  const initial = initialBefore(match, evidence);
  const entries = match.entries.filter((entry) => isPlausible(entry, match, evidence));
  const [entry] = preferred(entries, evidence.certain);
  if (!entry) return undefined;
  const rivals = preferred(entries, evidence.certain);
  const unsure = rivals.length > 1;
  const first = initial === undefined ? match.first : match.first - 1;
  const start = initial ?? match.start;
  const { rule, confidence } = unsure ? AMBIGUOUS : PROVENANCE[entry.kind];
  const { id, type, lat, lon, geonames } = entry.entity;
  const place = unsure || lat === undefined || lon === undefined ? {} : { lat, lon };
  return {
    first,
    last: match.last,
    mention: {
      start,
      end: closeQuote(evidence.text, start, match.end),
      kind: 'name',
      type,
      entity: unsure ? null : id,
      ...place,
      ...(unsure || geonames === undefined ? {} : { geonames }),
      rule,
      confidence,
    },
  };
}

const AMBIGUOUS = { rule: 'authority-ambiguous', confidence: 0.4 };
const PROVENANCE = {
  name: { rule: 'authority-name', confidence: 0.95 },
  surname: { rule: 'authority-surname', confidence: 0.9 },
  part: { rule: 'authority-part', confidence: 0.85 },
  role: { rule: 'authority-role', confidence: 0.9 },
} as const;

/** Prefers full names to last names, and entities that the text names in full to others. */
function preferred(entries: readonly NameEntry[], certain: ReadonlySet<string>): NameEntry[] {
  const seen = entries.filter(({ entity }) => certain.has(entity.id));
  const pool = seen.length > 0 ? seen : entries;
  const names = pool.filter(({ kind }) => kind === 'name');
  const surnames = pool.filter(({ kind }) => kind === 'surname');
  if (names.length > 0) return names;
  return surnames.length > 0 ? surnames : [...pool];
}

function isPlausible(entry: NameEntry, match: AuthorityMatch, evidence: Evidence): boolean {
  const { entity, kind } = entry;
  if (entity.type === 'person' && isShort(match) && clashes(entity, match, evidence)) return false;
  if (kind === 'name') return true;
  if (kind === 'part') return evidence.certain.has(entity.id) && !isElsewhereKnown(match, evidence);
  return (
    evidence.certain.has(entity.id) ||
    initialFits(entity, match, evidence) ||
    titleBefore(match, evidence.words) !== undefined
  );
}

/** "in Jordan", "Georgia": whether a part of a name is also a country, or a place where one is expected. */
function isElsewhereKnown(match: AuthorityMatch, { text, words, gazetteer }: Evidence): boolean {
  const [place] = gazetteer?.lookup(text.slice(match.start, match.end)) ?? [];
  const before = words[match.first - 1]?.norm ?? '';
  return place !== undefined && (place.kind === 'country' || BEFORE_PLACE.has(before));
}

const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'near', 'from', 'to', 'at', 'outside']);

/** "Michelle Obama", "Kerry Washington": whether a recorded single name is part of someone else's name. */
function clashes(
  entity: Entity,
  match: AuthorityMatch,
  { text, words, capitals, owned, gazetteer }: Evidence,
): boolean {
  const word = words[match.first];
  const before = words[match.first - 1];
  const after = words[match.last + 1];
  if (
    word &&
    after &&
    word.stem === undefined &&
    joinsPlainly(text, word, after) &&
    !owned.has(match.last + 1)
  ) {
    if (capitals.isNameLike(match.last + 1)) return true;
  }
  if (
    !word ||
    !before ||
    before.stem !== undefined ||
    !joinsPlainly(text, before, word) ||
    owned.has(match.first - 1)
  )
    return false;
  if (!capitals.isNameLike(match.first - 1) && !isFirstName(before.norm)) return false;
  if (before.norm.length === 1) return !initialFits(entity, match, { text, words });
  if (!before.capital || TITLES.has(before.norm) || before.allCaps) return false;
  return gazetteer?.countryOfDemonym?.(before.norm) === undefined;
}

/** Whether two words of a block have only one space, or a period and a space, between them. */
export function joinsPlainly(text: string, before: TextWord, after: TextWord): boolean {
  return (
    before.block === after.block &&
    after.start - before.end <= 2 &&
    /^\.? ?$/.test(text.slice(before.end, after.start))
  );
}

/** "V. Lind": whether the initial before a last name fits the first name. */
function initialFits(
  entity: Entity,
  match: AuthorityMatch,
  { text, words }: Pick<Evidence, 'text' | 'words'>,
): boolean {
  const before = words[match.first - 1];
  const word = words[match.first];
  if (!before?.capital || before.norm.length !== 1 || !word || !joins(text, before, word)) return false;
  return plainLetters(entity.name).startsWith(before.norm);
}

function initialBefore(match: AuthorityMatch, evidence: Evidence): number | undefined {
  const [entry] = match.entries;
  if (entry?.entity.type !== 'person' || !isShort(match)) return undefined;
  return initialFits(entry.entity, match, evidence) ? evidence.words[match.first - 1]?.start : undefined;
}

/** The title directly before a match, or undefined. */
export function titleBefore(match: { first: number }, words: readonly TextWord[]): string | undefined {
  const before = words[match.first - 1];
  const word = words[match.first];
  if (!before || !word || before.block !== word.block || word.start - before.end > 2) return undefined;
  return TITLES.has(before.norm) ? before.norm : undefined;
}

const OPENING = /[“„«"]/;
const CLOSING = /^["”“»]/;

/** Extends a name with an opening quotation mark inside to the closing one: summit of “twenty”. */
function closeQuote(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  return OPENING.test(inside) && !/[”»]|"[^"]*"/.test(inside) && CLOSING.test(text.slice(end, end + 1))
    ? end + 1
    : end;
}
