import type { Span } from '../text/span.ts';
import type { TextDirective } from './text-directive.ts';
import { findBounds, type WordBounds } from './word-bounds.ts';

/** Text to find words in: blocks with "\n" between them, and white space as single spaces. */
export interface SearchText {
  readonly text: string;
  /** The text as it is compared, with the same offsets. */
  readonly folded: string;
  readonly bounds: WordBounds;
}

/** Prepares a text to be searched. */
export function toSearchText(text: string): SearchText {
  return { text, folded: foldForSearch(text), bounds: findBounds(text) };
}

const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'" };

/** Browsers ignore case, accents, and the shape of quotation marks. Letters whose plain form is longer are kept. */
function foldForSearch(text: string): string {
  return text.replace(/\p{Lu}|[^\x20-\x7e]/gu, (letter) => {
    const plain = QUOTES[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}

/** The first place that a directive describes; undefined if there is none. No term reaches over the end of a block. */
export function findDescribed(page: SearchText, directive: TextDirective): Span | undefined {
  const prefix = foldTerm(directive.prefix);
  const start = foldTerm(directive.start);
  const end = foldTerm(directive.end);
  const suffix = foldTerm(directive.suffix);
  const first = prefix || start;
  if (first === '' || start === '') return undefined;
  for (let from = findTerm(page, first, 0); from !== undefined; from = findTerm(page, first, from + 1)) {
    const at = prefix ? skipSpace(page, from + prefix.length) : from;
    if (!isTermAt(page, start, at)) continue;
    const after = at + start.length;
    const last = end ? findEnd(page, { end, suffix, after }) : after;
    if (last !== undefined && isTermAt(page, suffix, skipSpace(page, last))) return { start: at, end: last };
  }
  return undefined;
}

function foldTerm(term = ''): string {
  return foldForSearch(
    term
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

interface Ending {
  readonly end: string;
  readonly suffix: string;
  readonly after: number;
}

function findEnd(page: SearchText, { end, suffix, after }: Ending): number | undefined {
  for (let at = findTerm(page, end, after); at !== undefined; at = findTerm(page, end, at + 1))
    if (isTermAt(page, suffix, skipSpace(page, at + end.length))) return at + end.length;
  return undefined;
}

function findTerm(page: SearchText, term: string, from: number): number | undefined {
  for (let at = page.folded.indexOf(term, from); at >= 0; at = page.folded.indexOf(term, at + 1))
    if (isTermAt(page, term, at)) return at;
  return undefined;
}

/** Whether whole words are at an offset; "" is everywhere. */
function isTermAt({ folded, bounds }: SearchText, term: string, at: number): boolean {
  if (term === '') return true;
  return folded.startsWith(term, at) && bounds.isBound(at) && bounds.isBound(at + term.length);
}

function skipSpace({ folded }: SearchText, from: number): number {
  let at = from;
  while (/\s/.test(folded.charAt(at))) at++;
  return at;
}
