import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';

/** A word as names are matched by: letters and digits, with apostrophes and dotted initials kept inside. */
export interface Word extends Span {
  /** Lower case, without accents, apostrophes and dots: "peoples" for "People’s", "us" for "U.S." */
  readonly norm: string;
  /** `norm` without a possessive ending, and where that leaves the word's end; absent where there is none. */
  readonly stem: string | undefined;
  readonly stemEnd: number;
  /** Begins with a capital letter (or, in a script without case, with a letter). */
  readonly capital: boolean;
  /** Two or more letters, all of them capital. */
  readonly allCaps: boolean;
  /** "U.S." */
  readonly dotted: boolean;
}

/** A word of a document, with what the tagger says of it. */
export interface TextWord extends Word {
  readonly sentence: number;
  readonly block: number;
  /** Universal part of speech of the token that it begins in. */
  readonly pos: string;
  /** Index of the token that it begins in. */
  readonly token: number;
  /** First word of its sentence, or after a colon or an opening quotation mark: its capital tells nothing. */
  readonly first: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ`´](?=\p{L}))*/gu;
const POSSESSIVE = /['’‘ʼ`´]s$/i;
const APOSTROPHE = /['’‘ʼ`´ʿʾ.]/g;
const ASCII = /^[\x20-\x7f]*$/;
const MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ħ: 'h',
  ŀ: 'l',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const INVITES_CAPITAL = /[:“„«"‘(\n—–]\s*$/;

/** A word as it is compared: lower case, accents and apostrophes gone. */
export function normalize(word: string): string {
  const plain = word.replace(APOSTROPHE, '');
  if (ASCII.test(plain)) return plain.toLowerCase();
  return plain
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTER, (c) => LETTERS[c] ?? c);
}

/** The words of a stretch of text, offsets counted from `offset`. */
export function findWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = offset + match.index;
    const end = start + raw.length;
    const dotted = raw.charAt(1) === '.';
    const possessive = POSSESSIVE.test(raw);
    const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase() || isCaseless(raw.charAt(0));
    words.push({
      start,
      end,
      norm: normalize(raw),
      stem: possessive ? normalize(raw.slice(0, -2)) : undefined,
      stemEnd: possessive ? end - 2 : end,
      capital,
      allCaps: capital && raw.length > 1 && isAllCaps(possessive ? raw.slice(0, -2) : raw),
      dotted,
    });
  }
  return words;
}

function isCaseless(letter: string): boolean {
  return letter.toLowerCase() === letter.toUpperCase() && !(letter >= '0' && letter <= '9');
}

function isAllCaps(raw: string): boolean {
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase() && raw.length > 1;
}

/** The words of a document's blocks, each with sentence, block and part of speech. */
export function toTextWords(doc: Document): TextWord[] {
  const words: TextWord[] = [];
  let token = 0;
  let lastSentence = -1;
  for (const [block, { start, end }] of doc.blocks.entries()) {
    for (const word of findWords(doc.text.slice(start, end), start)) {
      while ((doc.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= word.start) token++;
      const sentence = doc.tokens[token]?.sentence ?? 0;
      const before = doc.text.slice(Math.max(start, word.start - 3), word.start);
      words.push({
        ...word,
        sentence,
        block,
        token,
        pos: doc.tokens[token]?.pos ?? 'X',
        first: sentence !== lastSentence || INVITES_CAPITAL.test(before),
      });
      lastSentence = sentence;
    }
  }
  return words;
}

const MAX_GAP = 3;
const GAP_MARK = /^[\s"“”„«»‹›'‘’‚-]*$/u;
const SHORT = 4;

/** Whether what stands between two words lets a name run on: spaces, a hyphen, quotation marks, "St. ", "J. ". */
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
