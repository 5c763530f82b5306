import type { Mention } from '../types.ts';
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
import type { TextWord } from './words.ts';

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

/** The full name that a last name belongs to, and how sure that name is. */
interface FullName {
  readonly name: string;
  readonly confidence: number;
}

/** Last name → full name as the text first writes it, or the fuller one of the same first name. */
function fullNames(
  pieces: readonly Piece[],
  { text, words }: UnrecordedContext,
): ReadonlyMap<string, FullName> {
  const names = new Map<string, FullName>();
  for (const { first, last, norms, found } of pieces) {
    const surname = norms.at(-1) ?? '';
    if (found?.type !== 'person' || norms.length < 2 || surname.length < 2) continue;
    const name = text.slice(words[first]?.start, words[last]?.stemEnd);
    const known = names.get(surname);
    const fuller = known && known.name.length < name.length && firstWord(known.name) === firstWord(name);
    if (!known || fuller) names.set(surname, { name, confidence: found.confidence });
  }
  return names;
}

const firstWord = (name: string) => name.split(' ')[0];

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
  people: ReadonlyMap<string, FullName>,
  known: ReadonlyMap<string, Classified>,
  { text, words }: UnrecordedContext,
): Mention | undefined {
  const start = words[first]?.start;
  const end = words[last]?.stemEnd;
  if (start === undefined || end === undefined) return undefined;
  const full = people.get(norms.at(-1) ?? '');
  const classified =
    full && norms.length === 1 ? asLastName(full, found) : (found ?? known.get(norms.join(' ')));
  if (!classified) return undefined;
  const { type, rule, confidence } = classified;
  const provisional = type === 'person' && full ? full.name : text.slice(start, end);
  return { start, end, kind: 'name', type, entity: null, provisional, rule, confidence };
}
