import type { Mention } from '../types.ts';
import type { TextWord } from '../words.ts';
import { NAME_PARTICLES } from './function-words.ts';
import { genderBefore } from './gender-before.ts';
import type { Classified } from './name-classifiers.ts';
import type { Piece, UnrecordedContext } from './name-piece.ts';
import type { Bearer, NamedPeople, NamedPerson } from './named-people.ts';

/** Name → its type where one was told; a sign that it is a person beats what the gazetteer knows. */
export function readNameTypes(pieces: readonly Piece[]): ReadonlyMap<string, Classified> {
  const types = new Map<string, Classified>();
  for (const { norms, found } of pieces) {
    const name = norms.join(' ');
    if (found && (found.type === 'person' || types.get(name)?.type !== 'person')) types.set(name, found);
  }
  return types;
}

/** A name less sure than this loses its last word to the gazetteer: then neither reading stands. */
const SURE = 0.7;
/** A place that the words before it expect stands, whoever bears the name. */
const SURE_PLACE = 0.85;
/** What is taken off where only a part of a name stands. */
const FORM_COST = { last: 0.1, first: 0.15, middle: 0.2 } as const;
const SHARED = { type: 'person', rule: 'shared-name', confidence: 0.4 } as const;

/** What a part of a name is: the bearer's, unless the words around it tell that it is something else. */
function asPart({ person, form }: Bearer, found: Classified | undefined): Classified | undefined {
  const mayBeElse = found !== undefined && found.type !== 'person';
  if (mayBeElse && (form !== 'last' || found.type !== 'place' || found.rule === 'country')) return found;
  if (!person) return found ?? (form === 'last' ? SHARED : undefined);
  if (mayBeElse && found.confidence >= SURE_PLACE) return found;
  if (mayBeElse && person.confidence < SURE) return undefined;
  return { type: 'person', rule: `${form}-name`, confidence: person.confidence - FORM_COST[form] };
}

/** What a name is by its own place in the text, or by another: one whom the text tells of as a person is no town. */
function asElsewhere(
  found: Classified | undefined,
  elsewhere: Classified | undefined,
): Classified | undefined {
  const weakPlace = found?.type === 'place' && found.confidence < SURE_PLACE;
  return weakPlace && elsewhere?.type === 'person' ? elsewhere : (found ?? elsewhere);
}

/** What a name is read by: the text, its people, and the types of its names. */
interface NameContext extends UnrecordedContext {
  readonly people: NamedPeople;
  readonly known: ReadonlyMap<string, Classified>;
  /** Last names that the text gives to a man and to a woman, by their titles, and to nobody in full. */
  readonly couples: ReadonlySet<string>;
}

/** The mention that a name makes, with the full name of its bearer; undefined for one whose type nothing tells. */
export function toNameMention(
  piece: Piece,
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

/** The last names of which the text tells by titles that a man and a woman bear them: "Mr. Roe", "Mrs. Roe". */
export function findCouples(pieces: readonly Piece[], words: readonly TextWord[]): ReadonlySet<string> {
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

/** Where a last name begins with the small particles that the full name has before it: "al-Rasid", "van der Meer". */
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
