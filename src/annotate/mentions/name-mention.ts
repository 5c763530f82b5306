import type { Mention } from '../types.ts';
import type { TextWord } from '../words.ts';
import { NAME_PARTICLES } from './function-words.ts';
import { genderBefore } from './gender-before.ts';
import type { Classified } from './name-classifiers.ts';
import type { NamePiece, UnrecordedContext } from './name-piece.ts';
import type { NamedPeople, NamedPerson, NameHolder } from './named-people.ts';

/** Maps each name to its type, if one was found; a sign that it is a person beats the gazetteer. */
export function readNameTypes(pieces: readonly NamePiece[]): ReadonlyMap<string, Classified> {
  const types = new Map<string, Classified>();
  for (const { norms, found } of pieces) {
    const name = norms.join(' ');
    if (found && (found.type === 'person' || types.get(name)?.type !== 'person')) types.set(name, found);
  }
  return types;
}

/** If a full name is less certain than this and its last name is also a place, both readings are dropped. */
const SURE = 0.7;
/** A place reading this certain is kept, even if a person has the name. */
const SURE_PLACE = 0.85;
/** How much confidence drops if the text has only a part of the name. */
const FORM_COST = { last: 0.1, first: 0.15, middle: 0.2 } as const;
const SHARED = { type: 'person', rule: 'shared-name', confidence: 0.4 } as const;

/** Classifies a part of a name: as its bearer, unless the context shows that it is something else. */
function asPart({ person, form }: NameHolder, found: Classified | undefined): Classified | undefined {
  const mayBeElse = found !== undefined && found.type !== 'person';
  if (mayBeElse && (form !== 'last' || found.type !== 'place' || found.rule === 'country')) return found;
  if (!person) return found ?? (form === 'last' ? SHARED : undefined);
  if (mayBeElse && found.confidence >= SURE_PLACE) return found;
  if (mayBeElse && person.confidence < SURE) return undefined;
  return { type: 'person', rule: `${form}-name`, confidence: person.confidence - FORM_COST[form] };
}

/** The type from the context or from the same name elsewhere, where a person beats a weak place reading. */
function asElsewhere(
  found: Classified | undefined,
  elsewhere: Classified | undefined,
): Classified | undefined {
  const weakPlace = found?.type === 'place' && found.confidence < SURE_PLACE;
  return weakPlace && elsewhere?.type === 'person' ? elsewhere : (found ?? elsewhere);
}

/** The context for turning a name into a mention: the text, its people, and the types of its names. */
interface NameContext extends UnrecordedContext {
  readonly people: NamedPeople;
  readonly known: ReadonlyMap<string, Classified>;
  /** Last names that the text gives to both a man and a woman by their titles; see `findCouples`. */
  readonly couples: ReadonlySet<string>;
}

/** The mention for a name, with its bearer's full name; undefined if it has no type. */
export function createNameMention(
  piece: NamePiece,
  { people, known, couples, text, words }: NameContext,
): Mention | undefined {
  const { norms, first, last, found } = piece;
  const [head, end] = [words[first], words[last]?.stemEnd];
  if (!head || end === undefined) return undefined;
  const short = { norms, first, block: head.block, gender: genderBefore(words, first) };
  const full = found?.type === 'person' && norms.length > 1 ? people.findFull(norms) : undefined;
  const isElse = norms.length > 1 && found !== undefined && found.type !== 'person';
  const bearer = full || isElse ? undefined : people.findShort(short);
  const classified = bearer ? asPart(bearer, found) : asElsewhere(found, known.get(norms.join(' ')));
  if (!classified) return undefined;
  const { type, rule, confidence } = classified;
  const person = type === 'person' ? (full ?? bearer?.person) : undefined;
  if (person) people.see(person, short);
  const start = person && !full ? startWithParticles(words, first, person, norms) : head.start;
  const mention = { start, end, kind: 'name', type, entity: null, rule, confidence } as const;
  if (bearer && !person && type === 'person') return mention;
  if (person || type !== 'person' || !couples.has(norms.join(' ')))
    return { ...mention, provisional: person?.name ?? text.slice(start, end) };
  const title = words[first - 1];
  return short.gender && title ? { ...mention, provisional: text.slice(title.start, end) } : mention;
}

/** Last names that the text uses for both a man and a woman by their titles: "Mr. Roe", "Mrs. Roe". */
export function findCouples(pieces: readonly NamePiece[], words: readonly TextWord[]): ReadonlySet<string> {
  const genders = new Map<string, string>();
  const couples = new Set<string>();
  for (const { first, norms } of pieces) {
    const gender = genderBefore(words, first);
    const name = norms.join(' ');
    if (gender === undefined) continue;
    if ((genders.get(name) ?? gender) !== gender) couples.add(name);
    genders.set(name, gender);
  }
  return couples;
}

/** Where a last name with lowercase particles from the full name starts: "al-Rasid", "van der Meer". */
function startWithParticles(
  words: readonly TextWord[],
  first: number,
  { norms: full }: NamedPerson,
  norms: readonly string[],
): number {
  let at = first;
  let inFull = full.length - norms.length;
  const isParticle = (i: number) => {
    const [word, next] = [words[i], words[i + 1]];
    const fits =
      word &&
      next &&
      (!word.capital || word.first) &&
      NAME_PARTICLES.has(word.norm) &&
      next.start - word.end <= 1;
    return fits && word.norm === full[inFull - 1];
  };
  while (inFull > 1 && isParticle(at - 1)) {
    at--;
    inFull--;
  }
  return words[at]?.start ?? 0;
}
