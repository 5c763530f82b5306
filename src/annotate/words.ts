import { plainLetters } from '../text/plain-letters.ts';
import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';

/** What a word's letters show, regardless of context. */
interface Spelling {
  /** Lower case, without accents, apostrophes and dots: "peoples" for "People’s", "us" for "U.S." */
  readonly norm: string;
  /** `norm` without its possessive ending; undefined if it has none. */
  readonly stem: string | undefined;
  /** Starts with a capital letter (in a script without case, with any letter). */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly allCaps: boolean;
  /** Written with dots, like "U.S." */
  readonly dotted: boolean;
}

/** A word as used to match names: letters and digits, including inner apostrophes and dotted initials. */
export interface Word extends Span, Spelling {
  /** Where the possessive ending starts; the word's end if it has none. */
  readonly stemEnd: number;
}

/** A word of a document, with its part of speech from the tagger. */
export interface TextWord extends Word {
  readonly sentence: number;
  readonly block: number;
  /** Universal part of speech of the token in which the word starts. */
  readonly pos: string;
  /** Index of the token in which the word starts. */
  readonly token: number;
  /** Capitalized only because it starts a sentence or follows a colon or an opening quotation mark. */
  readonly first: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ`´](?=\p{L}))*/uy;
const POSSESSIVE = /['’‘ʼ`´]s$/i;
const POSSESSIVE_LENGTH = 2;
const INVITES_CAPITAL = /[:“„«"‘(\n—–]\s*$/;

/** The words of a text; `offset` is added to their positions. */
export function findWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  eachWord(text, (at, raw) => {
    const { norm, stem, capital, allCaps, dotted } = readSpelling(raw);
    const start = offset + at;
    const end = start + raw.length;
    const stemEnd = stem === undefined ? end : end - POSSESSIVE_LENGTH;
    words.push({ start, end, norm, stem, stemEnd, capital, allCaps, dotted });
  });
  return words;
}

function eachWord(text: string, visit: (at: number, raw: string) => void): void {
  for (let at = 0; at < text.length; ) {
    const length = wordLengthAt(text, at);
    if (length > 0) visit(at, text.slice(at, at + length));
    at += Math.max(1, length);
  }
}

/** The length of the word that starts at `at`; 0 if none does. */
function wordLengthAt(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const plain =
    next < FIRST_FOREIGN && next !== QUOTE && next !== BACKTICK && !(next === DOT && end === at + 1);
  if (plain || Number.isNaN(next)) return end - at;
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].length ?? 0;
}

const FIRST_FOREIGN = 128;
const QUOTE = 39;
const BACKTICK = 96;
const DOT = 46;

/** Whether a code unit is an ASCII letter or digit. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function readSpelling(raw: string): Spelling {
  const stem = POSSESSIVE.test(raw) ? raw.slice(0, -POSSESSIVE_LENGTH) : undefined;
  const letter = raw.charAt(0);
  const capital = letter !== letter.toLowerCase() || isCaseless(letter);
  return {
    norm: plainLetters(raw),
    stem: stem === undefined ? undefined : plainLetters(stem),
    capital,
    allCaps: capital && raw.length > 1 && isAllCaps(stem ?? raw),
    dotted: raw.charAt(1) === '.',
  };
}

function isCaseless(letter: string): boolean {
  return letter.toLowerCase() === letter.toUpperCase() && !(letter >= '0' && letter <= '9');
}

function isAllCaps(raw: string): boolean {
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase() && raw.length > 1;
}

const documents = new WeakMap<Document, readonly TextWord[]>();

/** The words of a document's blocks with sentence, block and part of speech; computed once per document. */
export function listTextWords(doc: Document): readonly TextWord[] {
  let words = documents.get(doc);
  if (!words) {
    words = readTextWords(doc);
    documents.set(doc, words);
  }
  return words;
}

function readTextWords({ text, blocks, tokens }: Document): TextWord[] {
  const words: TextWord[] = [];
  const spellings = new Map<string, Spelling>();
  let token = 0;
  let lastSentence = -1;
  for (const [block, { start: from, end: to }] of blocks.entries()) {
    eachWord(text.slice(from, to), (at, raw) => {
      const start = from + at;
      const end = start + raw.length;
      while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= start) token++;
      const { sentence = 0, pos = 'X' } = tokens[token] ?? {};
      const { norm, stem, capital, allCaps, dotted } = parseSpelling(raw, spellings);
      const stemEnd = stem === undefined ? end : end - POSSESSIVE_LENGTH;
      const first = capital && (sentence !== lastSentence || invitesCapital(text, from, start));
      words.push({
        start,
        end,
        norm,
        stem,
        stemEnd,
        capital,
        allCaps,
        dotted,
        sentence,
        block,
        token,
        pos,
        first,
      });
      lastSentence = sentence;
    });
  }
  return words;
}

function parseSpelling(raw: string, known: Map<string, Spelling>): Spelling {
  const before = known.get(raw);
  if (before) return before;
  const spelling = readSpelling(raw);
  known.set(raw, spelling);
  return spelling;
}

function invitesCapital(text: string, blockStart: number, at: number): boolean {
  return INVITES_CAPITAL.test(text.slice(Math.max(blockStart, at - 3), at));
}

/** The form of a word used to compare names: `norm` without a possessive ending; "" past the last word. */
export function normAt(words: readonly TextWord[], index: number): string {
  return words[index]?.stem ?? words[index]?.norm ?? '';
}

const MAX_GAP = 3;
const GAP_MARK = /^[\s"“”„«»‹›'‘’‚-]*$/u;
const SHORT = 4;

/** Whether a name can continue from one word to the next: across spaces, a hyphen, quotation marks, "St. ", "J. ". */
export function joins(text: string, before: Word, after: Word): boolean {
  const gap = after.start - before.end;
  if (gap === 1) {
    const code = text.charCodeAt(before.end);
    if (code === 32 || code === 45) return true;
  }
  if (gap > MAX_GAP || gap < 0) return false;
  const between = text.slice(before.end, after.start);
  if (/\n\s*\n/.test(between)) return false;
  if (between.startsWith('.') && before.capital && before.end - before.start <= SHORT) {
    return GAP_MARK.test(between.slice(1));
  }
  return GAP_MARK.test(between);
}
