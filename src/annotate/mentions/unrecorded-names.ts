import type { Gazetteer, Mention } from '../types.ts';
import type { Capitals } from './capitals.ts';
import { type Chunk, findChunks } from './chunks.ts';
import { byAcronym } from './classifiers/by-acronym.ts';
import { byFirstName } from './classifiers/by-first-name.ts';
import { byGazetteer } from './classifiers/by-gazetteer.ts';
import { byHeadWord } from './classifiers/by-head-word.ts';
import { byTitle } from './classifiers/by-title.ts';
import { byTwoWords } from './classifiers/by-two-words.ts';
import type { ChunkClassifier, Classified } from './name-classifiers.ts';
import { cutTitles } from './name-pieces.ts';
import type { TextWord } from './words.ts';

/** In the order in which they are asked; the first that can tell decides. */
const CLASSIFIERS: readonly ChunkClassifier[] = [
  byTitle,
  byHeadWord,
  byFirstName,
  byGazetteer,
  byAcronym,
  byTwoWords,
];

/** The text around names without a record; `taken` are words that recorded names hold. */
export interface UnrecordedContext {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly capitals: Capitals;
  readonly gazetteer: Gazetteer | undefined;
  readonly taken: ReadonlySet<number>;
}

interface Piece extends Chunk {
  readonly norms: readonly string[];
  readonly found: Classified | undefined;
}

/** Names of people, bodies and places that nobody has recorded, where their type is reasonably sure. */
export function findUnrecordedNames(context: UnrecordedContext): Mention[] {
  const { text, words, capitals } = context;
  const pieces = findChunks(text, words, capitals)
    .flatMap((chunk) => freeRows(chunk, context.taken))
    .flatMap((chunk) => cutTitles(chunk, context))
    .map((piece) => classify(piece, context));
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
function freeRows({ first, last }: Chunk, taken: ReadonlySet<number>): Chunk[] {
  const rows: Chunk[] = [];
  let from = first;
  for (let i = first; i <= last + 1; i++) {
    if (i <= last && !taken.has(i)) continue;
    if (from < i) rows.push({ first: from, last: i - 1 });
    from = i + 1;
  }
  return rows;
}

function classify(piece: Chunk & { titled: boolean }, context: UnrecordedContext): Piece {
  const { words, text, gazetteer } = context;
  const { first, last, titled } = piece;
  const norms = words.slice(first, last + 1).map(({ norm, stem }) => stem ?? norm);
  for (const classifier of CLASSIFIERS) {
    const found = classifier({ text, words, chunk: { first, last }, norms, titled, gazetteer });
    if (found) return { first, last, norms, found };
  }
  return { first, last, norms, found: undefined };
}

/** Last name → full name as the text first writes it, for people without a record. */
function fullNames(
  pieces: readonly Piece[],
  { text, words }: UnrecordedContext,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { first, last, norms, found } of pieces) {
    const surname = norms.at(-1);
    if (found?.type !== 'person' || norms.length < 2 || surname === undefined) continue;
    const name = text.slice(words[first]?.start, words[last]?.stemEnd);
    const known = names.get(surname);
    if (known === undefined || (known.length < name.length && known.split(' ')[0] === name.split(' ')[0]))
      names.set(surname, name);
  }
  return names;
}

function toMention(
  { first, last, norms, found }: Piece,
  people: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Classified>,
  { text, words }: UnrecordedContext,
): Mention | undefined {
  const start = words[first]?.start;
  const end = words[last]?.stemEnd;
  if (start === undefined || end === undefined) return undefined;
  const surname = norms.at(-1) ?? '';
  const full = people.get(surname);
  const alone = norms.length === 1 && full !== undefined;
  const classified: Classified | undefined =
    alone && found?.type !== 'organization'
      ? { type: 'person', rule: 'last-name', confidence: 0.85 }
      : (found ?? known.get(norms.join(' ')));
  if (!classified) return undefined;
  const { type, rule, confidence, ...place } = classified;
  const provisional = type === 'person' ? (full ?? text.slice(start, end)) : text.slice(start, end);
  return { start, end, kind: 'name', type, entity: null, provisional, ...place, rule, confidence };
}
