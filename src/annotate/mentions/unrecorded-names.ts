import type { Mention } from '../types.ts';
import type { TextWord } from '../words.ts';
import { type Chunk, findChunks } from './chunks.ts';
import { byFirstName } from './classifiers/by-first-name.ts';
import { byGazetteer } from './classifiers/by-gazetteer.ts';
import { byHeadWord } from './classifiers/by-head-word.ts';
import { byKnownOrganization } from './classifiers/by-known-organization.ts';
import { byPreposition } from './classifiers/by-preposition.ts';
import { byTitle } from './classifiers/by-title.ts';
import { byTwoWords } from './classifiers/by-two-words.ts';
import { countriesWithin } from './countries-within.ts';
import { cutTitles } from './cut-titles.ts';
import { EVENT_WORDS, ORGANIZATION_WORDS } from './head-words.ts';
import { withAcronyms } from './introduced-acronyms.ts';
import { withListedPlaces } from './listed-places.ts';
import type { ChunkClassifier, Classified } from './name-classifiers.ts';
import type { Piece, UnrecordedContext } from './name-piece.ts';

/** In the order in which they are asked; the first that can tell decides. */
const CLASSIFIERS: readonly ChunkClassifier[] = [
  byKnownOrganization,
  byTitle,
  byHeadWord,
  byFirstName,
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
    .map((row) => classify(row, standsAlone, context))
    .flatMap((piece) => (piece.found ? [piece] : countriesWithin(piece, context)));
  const pieces = withListedPlaces(withAcronyms(typed, context), context);
  const people = fullNames(pieces, context);
  const known = new Map(
    pieces.flatMap(({ norms, found }) => (found ? [[norms.join(' '), found] as const] : [])),
  );
  return pieces.flatMap((piece) => {
    const mention = toMention(piece, people, known, context);
    return mention ? [mention] : [];
  });
}

/** The rows of a chunk's words that no recorded name holds; bridging words fall away at their ends. */
function freeRows({ first, last }: Chunk, { taken, words }: UnrecordedContext): Chunk[] {
  const rows: Chunk[] = [];
  let from = first;
  for (let i = first; i <= last + 1; i++) {
    if (i <= last && !taken.has(i)) continue;
    let [start, end] = [from, i - 1];
    while (start <= end && !words[start]?.capital) start++;
    while (end >= start && !words[end]?.capital) end--;
    if (start <= end) rows.push({ first: start, last: end });
    from = i + 1;
  }
  return rows;
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

/** Somebody's full name, how sure it is, and where the text writes it out. */
interface FullName {
  name: string;
  readonly confidence: number;
  readonly starts: number[];
}

/** Last name → the people who bear it, each by the full name that the text first writes, or a fuller one. */
function fullNames(
  pieces: readonly Piece[],
  { text, words }: UnrecordedContext,
): ReadonlyMap<string, readonly FullName[]> {
  const names = new Map<string, FullName[]>();
  for (const { first, last, norms, found } of pieces) {
    const surname = norms.at(-1) ?? '';
    const start = words[first]?.start;
    if (found?.type !== 'person' || norms.length < 2 || surname.length < 2 || start === undefined) continue;
    const name = text.slice(start, words[last]?.stemEnd);
    const bearers = names.get(surname) ?? [];
    names.set(surname, bearers);
    const known = bearers.find((bearer) => isSameFirstName(bearer.name, name));
    if (!known) bearers.push({ name, confidence: found.confidence, starts: [start] });
    else {
      known.starts.push(start);
      if (known.name.length < name.length) known.name = name;
    }
  }
  return names;
}

/** "Ann Lee" and "Ann K. Lee", "A. Lee" and "Ann Lee", but not "Ann Lee" and "Bob Lee". */
function isSameFirstName(a: string, b: string): boolean {
  const [one, other] = [firstWord(a), firstWord(b)].map((word) => word.replace('.', '').toLowerCase());
  if (!one || !other) return false;
  return one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);
}

/** Whom a name means: by first name where it has one, else the bearer of the last name who was named last. */
function findBearer(
  bearers: readonly FullName[],
  { name, start, bare }: { name: string; start: number; bare: boolean },
): FullName | undefined {
  if (!bare) return bearers.find((bearer) => isSameFirstName(bearer.name, name));
  if (bearers.length === 1) return bearers[0];
  const lastBefore = (bearer: FullName) => Math.max(-1, ...bearer.starts.filter((one) => one < start));
  return bearers.filter((bearer) => lastBefore(bearer) >= 0).sort((a, b) => lastBefore(b) - lastBefore(a))[0];
}

const firstWord = (name: string): string => name.split(' ')[0] ?? '';

/** A name less sure than this loses its last word to the gazetteer: then neither reading stands. */
const SURE = 0.7;
/** A place that the words before it expect stands, whoever bears the name. */
const SURE_PLACE = 0.85;
const LAST_NAME_COST = 0.1;

/** What a word is that is also the last name of somebody in the text. */
function asLastName(full: FullName, found: Classified | undefined): Classified | undefined {
  const sure = full.confidence >= SURE;
  if (found?.type === 'organization' || found?.rule === 'country') return found;
  if (found?.type === 'place' && !sure) return found.confidence >= SURE_PLACE ? found : undefined;
  return { type: 'person', rule: 'last-name', confidence: full.confidence - LAST_NAME_COST };
}

function toMention(
  { first, last, norms, found }: Piece,
  people: ReadonlyMap<string, readonly FullName[]>,
  known: ReadonlyMap<string, Classified>,
  { text, words }: UnrecordedContext,
): Mention | undefined {
  const start = words[first]?.start;
  const end = words[last]?.stemEnd;
  if (start === undefined || end === undefined) return undefined;
  const name = text.slice(start, end);
  const bearers = people.get(norms.at(-1) ?? '') ?? [];
  const full = findBearer(bearers, { name, start, bare: norms.length === 1 });
  const classified =
    full && norms.length === 1 ? asLastName(full, found) : (found ?? known.get(norms.join(' ')));
  if (!classified) return undefined;
  const { type, rule, confidence } = classified;
  const provisional = type === 'person' && full ? full.name : name;
  return { start, end, kind: 'name', type, entity: null, provisional, rule, confidence };
}
