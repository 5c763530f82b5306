import type { Document, Token } from '../document.ts';
import type { Knowledge, Mention } from '../types.ts';
import { normalize } from '../words.ts';
import { type Referent, readPeople } from './people-in-text.ts';
import type { ReferenceScene } from './reference-words.ts';
import { isHeldOn } from './role-dates.ts';
import { prominenceOf, rank, type Seen } from './salience.ts';
import { tokenLookup } from './token-lookup.ts';

const LEAD = 1;
const DEFINITE = new Set(['the', 'this', 'that']);
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'PROPN', 'NOUN', 'NUM', 'PRON']);
const MAX_MODIFIERS = 4;
/** What the tagger calls a verb or an adverb is no noun: "they chair". */
const NOT_NOUNS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV']);

/** "the President", "a senior official", "officials": phrases for people by their office, outside the names found. */
export function findNominals(
  { doc, words, knowledge }: ReferenceScene,
  names: readonly Mention[],
): Mention[] {
  const people = readPeople(doc, names, knowledge);
  const tokenAt = tokenLookup(doc);
  const titles = readTitles(doc, names, knowledge, people);
  const taken = takenTokens(doc, names, tokenAt);
  const personAt = new Set(
    names.flatMap(({ start, type, kind }) => (type === 'person' && kind === 'name' ? [start] : [])),
  );
  const seen: Seen[] = [];
  const found: Mention[] = [];
  let next = 0;
  for (const { at: i, token, kind } of words) {
    if ((kind !== 'office' && kind !== 'group') || NOT_NOUNS.has(token.pos)) continue;
    for (let mention = names[next]; mention && mention.end <= token.start; mention = names[++next]) {
      const referent = people(mention);
      if (!referent) continue;
      const { sentence = 0 } = doc.tokens[tokenAt(mention.start)] ?? {};
      const block = doc.sentences[sentence]?.block ?? 0;
      seen.push({ mention, referent, sentence, block, prominence: prominenceOf(doc, mention, tokenAt) });
    }
    if (taken.has(i) || isTitle(doc, i, taken) || isLongTitle(doc, i, personAt)) continue;
    const first = firstOf(doc.tokens, i, taken);
    const mention = toMention(doc, first, i, { noun: token.lower, plural: kind === 'group' }, seen, titles);
    if (mention) found.push(mention);
  }
  return found;
}

interface Head {
  readonly noun: string;
  readonly plural: boolean;
}

/** A noun right before a name or another noun is that one’s title or modifier: "President Lind", "director general". */
function isTitle(doc: Document, index: number, taken: ReadonlySet<number>): boolean {
  const after = doc.tokens[index + 1];
  const token = doc.tokens[index];
  if (!after || !token || after.sentence !== token.sentence) return false;
  return taken.has(index + 1) || after.pos === 'PROPN' || after.pos === 'NOUN';
}

const LONG_TITLE = 9;
const IN_TITLE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'CCONJ', 'PUNCT']);

/** "the Minister of Foreign Affairs of Norland Anna Lind": a title with all that belongs to it, right before its name. */
function isLongTitle({ tokens }: Document, index: number, personAt: ReadonlySet<number>): boolean {
  const sentence = tokens[index]?.sentence;
  if (tokens[index + 1]?.lower !== 'of') return false;
  for (let i = index + 1; i <= index + LONG_TITLE; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || !IN_TITLE.has(token.pos) || token.text === ',') return false;
    if (personAt.has(token.start)) return true;
  }
  return false;
}

/** "the minister of …" means the one of that office, who need not be the minister last named. */
function isOfSomething({ tokens }: Document, index: number): boolean {
  return tokens[index + 1]?.lower === 'of';
}

function firstOf(tokens: readonly Token[], head: number, taken: ReadonlySet<number>): number {
  let first = head;
  const sentence = tokens[head]?.sentence;
  while (first > 0 && head - first < MAX_MODIFIERS) {
    const before = tokens[first - 1];
    if (!before || before.sentence !== sentence) break;
    if (before.pos === 'DET') return first - 1;
    const modifies = MODIFIERS.has(before.pos) && /^[\p{L}.-]+$/u.test(before.text);
    if (!modifies && !taken.has(first - 1)) break;
    if (/^(?:it|he|she|they|we|you|i|that|which|who|what)$/.test(before.lower)) break;
    first--;
  }
  return first;
}

type Titles = ReadonlyMap<string, ReadonlySet<string>>;

function toMention(
  doc: Document,
  first: number,
  last: number,
  { noun, plural }: Head,
  seen: readonly Seen[],
  titles: Titles,
): Mention | undefined {
  const [head, end] = [doc.tokens[first], doc.tokens[last]];
  if (!head || !end) return undefined;
  const span = { start: head.start, end: end.end };
  const base = { ...span, kind: 'nominal', type: 'person' } as const;
  const unnamed: Mention = { ...base, entity: null, rule: plural ? 'group' : 'office', confidence: 0.6 };
  if (plural || !DEFINITE.has(head.lower) || isOfSomething(doc, last)) return unnamed;
  const block = doc.sentences[head.sentence]?.block ?? 0;
  const words = doc.tokens.slice(first + 1, last).map(({ lower }) => lower);
  const holders = ({ referent }: Seen) => holds(titles.get(referent.key), noun, words);
  const [best, second] = rank(seen, { sentence: head.sentence, block }, holders);
  if (!best || (second && best.score - second.score < LEAD)) return unnamed;
  const { entity, provisional } = best.one.referent;
  const mention: Mention = { ...base, entity, rule: 'office-held', confidence: second ? 0.7 : 0.8 };
  return provisional === undefined ? mention : { ...mention, provisional };
}

/** Other nouns for the holder of an office. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  judge: ['justice'],
  chairman: ['chair'],
  chairwoman: ['chair'],
  doctor: ['dr'],
  professor: ['prof'],
  senator: ['sen'],
  governor: ['gov'],
  general: ['gen', 'lt', 'maj'],
  captain: ['capt'],
  sergeant: ['sgt'],
  colonel: ['col'],
  representative: ['rep'],
};

/** Whether somebody holds the office of a phrase: its noun, and every word between that and "the". */
function holds(titles: ReadonlySet<string> | undefined, noun: string, words: readonly string[]): boolean {
  if (!titles) return false;
  const names = [noun, ...(SYNONYMS[noun] ?? [])];
  return names.some((name) => titles.has(name)) && words.every((word) => titles.has(word));
}

/** The words for each person of the text: of the offices that the record tells, and of those beside the name. */
function readTitles(
  doc: Document,
  names: readonly Mention[],
  knowledge: Knowledge,
  people: (mention: Mention) => Referent | undefined,
): Titles {
  const titles = new Map<string, Set<string>>();
  const add = (key: string, words: Iterable<string>) => {
    const set = titles.get(key) ?? new Set<string>();
    for (const word of words) if (word !== '') set.add(word);
    titles.set(key, set);
  };
  const read = new Set<string>();
  for (const mention of names) {
    const referent = people(mention);
    if (!referent) continue;
    if (referent.entity !== null && !read.has(referent.key)) {
      read.add(referent.key);
      const roles = knowledge.entities.get(referent.entity)?.roles ?? [];
      for (const role of roles) {
        if (isHeldOn(role, doc.published))
          add(
            referent.key,
            role.names.flatMap((name) => name.split(/\s+/).map(normalize)),
          );
      }
    }
    if (mention.kind === 'name') add(referent.key, wordsBeside(doc.text, mention));
  }
  return titles;
}

const BESIDE = 60;
const WORDS_BEFORE = 3;

/** Words of a title before a name, and of an apposition after it: "Mayor Lind", "Lind, the mayor of Norby,". */
function wordsBeside(text: string, { start, end }: Mention): string[] {
  const after = text[end] === ',' ? APPOSITION.exec(text.slice(end, end + BESIDE))?.[1] : undefined;
  const beside = wordsBefore(text, start);
  if (after !== undefined) beside.push(...after.split(/\s+/));
  return beside.map(normalize);
}

const APPOSITION = /^, (?:the |an? |(?=\p{Ll}))((?:[\p{L}’'-]+\s?){1,6})/u;
/** A word at the end of a stretch, with the full stop of an abbreviation or the comma before a name. */
const LAST_WORD = /[\p{L}-]+[.,]?$/u;

/** "Gen.", "Capt.": any other word with a full stop ends a sentence. */
const ABBREVIATION = /^\p{Lu}\p{L}{1,3}\.$/u;

/** "a spokesman for Lind": what stands before these is about somebody else. */
const GOVERNS: ReadonlySet<string> = new Set(
  'for of to with by and or from against about at than on over under like near but while'.split(' '),
);

/** The few words right before an offset, with nothing but spaces between them. */
function wordsBefore(text: string, start: number): string[] {
  const pieces = text.slice(Math.max(0, start - BESIDE), start).split(/\s/);
  if (pieces.pop() !== '') return [];
  const words: string[] = [];
  while (words.length < WORDS_BEFORE) {
    const piece = pieces.pop() ?? '';
    const word = LAST_WORD.exec(piece)?.[0];
    if (word === undefined || (words.length > 0 && word.endsWith(','))) break;
    if (word.endsWith('.') && !ABBREVIATION.test(word)) break;
    if (words.length === 0 && GOVERNS.has(word)) break;
    words.push(word.endsWith(',') ? word.slice(0, -1) : word);
    if (word.length < piece.length) break;
  }
  return words;
}

function takenTokens(
  doc: Document,
  names: readonly Mention[],
  tokenAt: (offset: number) => number,
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { start, end } of names) {
    for (let i = tokenAt(start); (doc.tokens[i]?.start ?? end) < end; i++) taken.add(i);
  }
  return taken;
}
