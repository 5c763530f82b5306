import type { Mention } from '../types.ts';
import type { TextWord } from '../words.ts';
import { type Chunk, findChunks } from './chunks.ts';
import { byFirstName } from './classifiers/by-first-name.ts';
import { byGazetteer } from './classifiers/by-gazetteer.ts';
import { byHeadWord } from './classifiers/by-head-word.ts';
import { byKnownOrganization } from './classifiers/by-known-organization.ts';
import { byPersonSign } from './classifiers/by-person-sign.ts';
import { byPreposition } from './classifiers/by-preposition.ts';
import { byTitle } from './classifiers/by-title.ts';
import { byTwoWords } from './classifiers/by-two-words.ts';
import { countriesWithin } from './countries-within.ts';
import { cutTitles } from './cut-titles.ts';
import { isFirstName } from './first-names.ts';
import { NAME_CONNECTORS, NAME_PARTICLES } from './function-words.ts';
import { EVENT_WORDS, ORGANIZATION_WORDS } from './head-words.ts';
import { withAcronyms } from './introduced-acronyms.ts';
import { withKnownLastNames } from './known-last-names.ts';
import { withListedPlaces } from './listed-places.ts';
import type { ChunkClassifier, Classified } from './name-classifiers.ts';
import type { Piece, UnrecordedContext } from './name-piece.ts';
import { type Bearer, type FullName, NamedPeople, type NamedPerson } from './named-people.ts';
import { FEMALE_TITLES, MALE_TITLES } from './titles.ts';

/** In the order in which they are asked; the first that can tell decides. */
const CLASSIFIERS: readonly ChunkClassifier[] = [
  byKnownOrganization,
  byTitle,
  byHeadWord,
  byFirstName,
  byPersonSign,
  byGazetteer,
  byTwoWords,
  byPreposition,
];

/** Names of people, bodies and places that nobody has recorded, where their type is reasonably sure. */
export function findUnrecordedNames(context: UnrecordedContext): Mention[] {
  const { text, words, capitals } = context;
  const rows = findChunks(text, words, capitals)
    .flatMap((chunk) => (isBody(chunk, context) ? [chunk] : freeRows(chunk, context)))
    .flatMap((chunk) => cutTitles(chunk, context));
  const alone = new Set(rows.flatMap(({ first, last }) => (first === last ? [normAt(words, first)] : [])));
  const standsAlone = (norm: string) => alone.has(norm);
  const typed = rows
    .map((row) => classify(withoutHeadline(row, standsAlone, context), standsAlone, context))
    .flatMap((piece) => (piece.found ? [piece] : countriesWithin(piece, context)));
  const pieces = withKnownLastNames(withListedPlaces(withAcronyms(typed, context), context), context);
  const people = readPeople(pieces, context);
  const known = readTypes(pieces);
  return pieces.flatMap((piece) => {
    const mention = toMention(piece, people, known, context);
    return mention ? [mention] : [];
  });
}

/** Name → its type where one was told; a sign that it is a person beats what the gazetteer knows. */
function readTypes(pieces: readonly Piece[]): ReadonlyMap<string, Classified> {
  const types = new Map<string, Classified>();
  for (const { norms, found } of pieces) {
    const name = norms.join(' ');
    if (found && (found.type === 'person' || types.get(name)?.type !== 'person')) types.set(name, found);
  }
  return types;
}

/** The rows of a chunk's words that no recorded name holds; bridging words fall away at their ends. */
function freeRows({ first, last }: Chunk, { taken, words }: UnrecordedContext): Chunk[] {
  const rows: Chunk[] = [];
  let from = first;
  for (let i = first; i <= last + 1; i++) {
    if (i <= last && !taken.has(i)) continue;
    let [start, end] = [from, i - 1];
    while (start <= end && isBridge(words[start])) start++;
    while (end >= start && isBridge(words[end])) end--;
    if (start <= end) rows.push({ first: start, last: end });
    from = i + 1;
  }
  return rows;
}

/** "of" in "Bank of Norland": it belongs to no name alone. */
function isBridge(word: TextWord | undefined): boolean {
  return !word?.capital && (NAME_PARTICLES.has(word?.norm ?? '') || NAME_CONNECTORS.has(word?.norm ?? ''));
}

/** "Norland Air Force", "Bank of Norland": a recorded place inside the name of a body or an event. */
function isBody({ first, last }: Chunk, { taken, places, words }: UnrecordedContext): boolean {
  let free = 0;
  for (let i = first; i <= last; i++) {
    if (!taken.has(i)) free++;
    else if (!places.has(i)) return false;
  }
  if (free === 0 || free > last - first) return false;
  const isHead = (i: number) => {
    const word = words[i];
    const norm = word?.stem ?? word?.norm ?? '';
    return !taken.has(i) && (ORGANIZATION_WORDS.has(norm) || EVENT_WORDS.has(norm));
  };
  for (let i = first + 1; i < last; i++)
    if (words[i]?.norm === 'of' && !words[i]?.capital) return isHead(i - 1);
  return isHead(last);
}

/** "Ann Lee Defends Plan" in a headline is Ann Lee where the text names a Lee alone. */
function withoutHeadline<T extends Chunk>(
  row: T,
  standsAlone: (norm: string) => boolean,
  { words, capitals }: UnrecordedContext,
): T {
  const { first, last } = row;
  if (last - first < 2 || !capitals.isInHeadline(first) || !isFirstName(normAt(words, first))) return row;
  for (let i = first + 1; i < last; i++) if (standsAlone(normAt(words, i))) return { ...row, last: i };
  return row;
}

const normAt = (words: readonly TextWord[], i: number) => words[i]?.stem ?? words[i]?.norm ?? '';

function classify(
  piece: Chunk & { titled: boolean },
  standsAlone: (norm: string) => boolean,
  context: UnrecordedContext,
): Piece {
  const { words, text, gazetteer } = context;
  const { first, last, titled } = piece;
  const norms = words.slice(first, last + 1).map(({ norm, stem }) => stem ?? norm);
  for (const classifier of CLASSIFIERS) {
    const found = classifier({ text, words, chunk: { first, last }, norms, titled, gazetteer, standsAlone });
    if (found) return { first, last, norms, found };
  }
  return { first, last, norms, found: undefined };
}

/** The people whom the text names in full, siblings who share one last name ("Ivan and Pyotr Varga") included. */
function readPeople(pieces: readonly Piece[], context: UnrecordedContext): NamedPeople {
  const { text, words, capitals } = context;
  const names = pieces.flatMap((piece, i): FullName[] => {
    const { first, norms, found } = piece;
    const start = words[first]?.start;
    if (found?.type !== 'person' || norms.length < 2 || start === undefined) return [];
    const { confidence } = found;
    const name = text.slice(start, words[piece.last]?.stemEnd);
    const sibling = siblingBefore(piece, pieces[i - 1], context);
    const full = { first, norms, name, confidence };
    return sibling === undefined ? [full] : [full, { ...sibling, confidence }];
  });
  const counts = countForms(names);
  const isLoose = ({ first, norms }: FullName) => capitals.isInHeadline(first) || isOverlong(norms, counts);
  const loose = new Set(names.filter(isLoose));
  const people = new NamedPeople();
  const byTrust = (a: FullName, b: FullName) =>
    loose.has(a) !== loose.has(b)
      ? loose.has(a)
        ? 1
        : -1
      : (loose.has(a) ? -1 : 1) * (b.name.length - a.name.length);
  for (const name of names.sort(byTrust)) if (!people.isPart(name.norms)) people.add(name);
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

/** The first name in "Ivan and Pyotr Varga", with the last name that it shares. */
function siblingBefore(
  { first, norms }: Piece,
  before: Piece | undefined,
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

function toMention(
  piece: Piece,
  people: NamedPeople,
  known: ReadonlyMap<string, Classified>,
  { text, words }: UnrecordedContext,
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
  return { ...mention, provisional: person?.name ?? text.slice(start, end) };
}

/** The gender that a title right before a name tells: "Mrs. Varga". */
function genderBefore(words: readonly TextWord[], first: number): 'female' | 'male' | undefined {
  const title = words[first - 1];
  if (!title || title.block !== words[first]?.block) return undefined;
  if (MALE_TITLES.has(title.norm)) return 'male';
  return FEMALE_TITLES.has(title.norm) ? 'female' : undefined;
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
