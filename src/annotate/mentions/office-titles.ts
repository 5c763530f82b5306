import { plainLetters } from '../../text/plain-letters.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention } from '../types.ts';
import type { Referent } from './people-in-text.ts';
import { isHeldOn } from './role-dates.ts';

/** The words of each person's offices, keyed by `Referent.key`. */
export type Titles = ReadonlyMap<string, ReadonlySet<string>>;

/** Other title words for the holder of an office. */
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

/** Whether someone holds the office of a phrase: its noun, and every word between that and "the". */
export function holds(
  titles: ReadonlySet<string> | undefined,
  noun: string,
  words: readonly string[],
): boolean {
  if (!titles) return false;
  const names = [noun, ...(SYNONYMS[noun] ?? [])];
  return names.some((name) => titles.has(name)) && words.every((word) => titles.has(word));
}

/** Collects the office words of each person, from the record's roles and from next to the name. */
export function readTitles(
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
            role.names.flatMap((name) => name.split(/\s+/).map(plainLetters)),
          );
      }
    }
    if (mention.kind === 'name') add(referent.key, wordsBeside(doc.text, mention));
  }
  return titles;
}

const BESIDE = 60;
const WORDS_BEFORE = 3;

/** Words of a title before a name or an apposition after it: "Mayor Lind", "Lind, the mayor of Norby,". */
function wordsBeside(text: string, { start, end }: Mention): string[] {
  const after = text[end] === ',' ? APPOSITION.exec(text.slice(end, end + BESIDE))?.[1] : undefined;
  const beside = wordsBefore(text, start);
  if (after !== undefined) beside.push(...after.split(/\s+/));
  return beside.map(plainLetters);
}

const APPOSITION = /^, (?:the |an? |(?=\p{Ll}))((?:[\p{L}’'-]+\s?){1,6})/u;
/** The last word of a piece, with the period of an abbreviation or the comma before a name. */
const LAST_WORD = /[\p{L}-]+[.,]?$/u;

/** "Gen.", "Capt."; any other word with a period ends a sentence. */
const ABBREVIATION = /^\p{Lu}\p{L}{1,3}\.$/u;

/** "a spokesman for Lind": words before one of these describe someone else. */
const GOVERNS: ReadonlySet<string> = new Set(
  'for of to with by and or from against about at than on over under like near but while'.split(' '),
);

/** The few words directly before an offset, separated only by spaces. */
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
