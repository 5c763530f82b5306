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
import { cutTitles, findLastNames } from './cut-titles.ts';
import { NAME_CONNECTORS, NAME_PARTICLES } from './function-words.ts';
import { EVENT_WORDS, ORGANIZATION_WORDS } from './head-words.ts';
import { withAcronyms } from './introduced-acronyms.ts';
import { withKnownLastNames } from './known-last-names.ts';
import { withListedPlaces } from './listed-places.ts';
import type { ChunkClassifier } from './name-classifiers.ts';
import { createNameMention, findCouples, readNameTypes } from './name-mention.ts';
import type { NamePiece, UnrecordedContext } from './name-piece.ts';
import { readUsage, type Usage, withoutHeadline } from './name-usage.ts';
import { readNamedPeople } from './read-named-people.ts';

/** Tried in this order; the first one that returns a type wins. */
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

/** Names of people, organizations and places without a record, if their type is reasonably certain. */
export function findUnrecordedNames(context: UnrecordedContext): Mention[] {
  const { text, words, capitals } = context;
  const chunks = findChunks(text, words, capitals).flatMap((chunk) =>
    isBody(chunk, context) ? [chunk] : freeRows(chunk, context),
  );
  const lastNames = findLastNames(chunks, words);
  const rows = chunks.flatMap((chunk) => cutTitles(chunk, { ...context, lastNames }));
  const usage = readUsage(rows, context);
  const typed = rows
    .map((row) => classify(withoutHeadline(row, usage, context), usage, context))
    .flatMap((piece) => (piece.found ? [piece] : countriesWithin(piece, context)));
  const pieces = withKnownLastNames(withListedPlaces(withAcronyms(typed, context), context), context);
  const people = readNamedPeople(pieces, context);
  const known = readNameTypes(pieces);
  const couples = findCouples(pieces, words);
  return pieces.flatMap((piece) => {
    const mention = createNameMention(piece, { people, known, couples, ...context });
    return mention ? [mention] : [];
  });
}

/** The runs of a chunk's words outside recorded names, with bridging words trimmed from both ends. */
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

/** "of" in "Bank of Norland": such a word isn't part of a name on its own. */
function isBridge(word: TextWord | undefined): boolean {
  return !word?.capital && (NAME_PARTICLES.has(word?.norm ?? '') || NAME_CONNECTORS.has(word?.norm ?? ''));
}

/** "Norland Air Force", "Bank of Norland": a recorded place inside the name of an organization or event. */
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

function classify(piece: Chunk & { titled: boolean }, usage: Usage, context: UnrecordedContext): NamePiece {
  const { words, text, gazetteer } = context;
  const { first, last, titled } = piece;
  const norms = words.slice(first, last + 1).map(({ norm, stem }) => stem ?? norm);
  for (const classifier of CLASSIFIERS) {
    const found = classifier({ text, words, chunk: { first, last }, norms, titled, gazetteer, ...usage });
    if (found) return { first, last, norms, found };
  }
  return { first, last, norms, found: undefined };
}
