import search from 'approx-string-match';
import type { Span } from '../text/span.ts';
import { compareText, foldText } from './fold-text.ts';
import type { TextQuoteSelector } from './selector.ts';

/** Where a text has the words of a selector: their spans, one for each part between ` … `; or why there are none. */
export type FoundWords = readonly Span[] | 'lost' | 'ambiguous';

/** Below this, words and place together are not enough. */
const FLOOR = 0.7;
/** How much better than any other place one must be, so that nothing is guessed. */
const MARGIN = 0.08;
/** The share of letters that may be other ones. */
const MOST_CHANGED = 0.4;
/** Several words of this many letters together that stand nowhere else need no context. */
const TELLING = 8;
/** More places of the same words need not be compared: they are as good as the nearest of these. */
const MOST_PLACES = 500;
const WEIGHTS = { words: 0.65, place: 0.35 } as const;
const GAP = ' … ';

/** A text prepared for finding words in it. */
export type SearchedText = ReturnType<typeof foldText>;

/**
 * Finds the words of a W3C TextQuoteSelector in a text: exact ones, however they are punctuated; else the ones most like
 * them, if they are alike enough and clearly more so than any others. What precedes and follows them tells equal
 * words apart. Words are lost rather than guessed.
 */
export function findWords(selector: TextQuoteSelector, text: SearchedText): FoundWords {
  const parts = selector.exact.split(GAP);
  const isWhole = parts.length === 1 || findEvery(selector.exact, text).length > 0;
  const interrupted = isWhole ? 'lost' : findParts(parts, selector, text);
  if (interrupted !== 'lost') return interrupted;
  const whole = findPart(selector, text);
  return typeof whole === 'string' ? whole : [whole];
}

/** Finds words that are interrupted: each part stands after the one before it. */
function findParts(
  parts: readonly string[],
  { prefix, suffix }: TextQuoteSelector,
  text: SearchedText,
): FoundWords {
  const spans: Span[] = [];
  for (const [i, exact] of parts.entries()) {
    const previous = spans.at(-1);
    const before = i === 0 ? prefix : undefined;
    const after = i === parts.length - 1 ? suffix : undefined;
    const found = previous
      ? findNext(exact, previous.end, text)
      : findPart({ exact, prefix: before ?? '', suffix: after ?? '' }, text);
    if (found === 'lost' || found === 'ambiguous') return found;
    spans.push(found);
  }
  return spans;
}

/** How far after one part of a quotation the next one can begin; a cue stands between them. */
const FURTHEST = 400;

function findNext(exact: string, from: number, text: SearchedText): Span | 'lost' {
  const words = foldText(exact).folded;
  const start = text.folded.indexOf(words, text.toFolded(from));
  if (words === '' || start < 0) return 'lost';
  const span = text.toSpan(start, start + words.length);
  return span.start - from > FURTHEST ? 'lost' : span;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly place: number;
  readonly score: number;
}

function findPart(selector: TextQuoteSelector, text: SearchedText): Span | 'lost' | 'ambiguous' {
  const words = foldText(selector.exact).folded;
  if (words === '') return 'lost';
  const weigh = (start: number, end: number, alike: number): Candidate => {
    const place = comparePlace(selector, text.folded, { start, end });
    return { start, end, words: alike, place, score: WEIGHTS.words * alike + WEIGHTS.place * place };
  };
  const equal = listEqual(words, text.folded).map((start) => weigh(start, start + words.length, 1));
  const [only] = equal;
  const isTelling = words.length >= TELLING && words.includes(' ');
  if (only && equal.length === 1 && isTelling) return text.toSpan(only.start, only.end);
  const hasContext = selector.prefix !== '' || selector.suffix !== '';
  const mayDiffer = equal.length === 0 && (hasContext || isTelling);
  const alike = mayDiffer ? listAlike(words, text.folded) : [];
  const best = [...equal, ...alike.map((one) => weigh(one.start, one.end, one.alike))];
  best.sort((a, b) => b.score - a.score);
  const [first, second] = best;
  if (!first || first.score < FLOOR) return 'lost';
  if (second && first.score - second.score < MARGIN) return 'ambiguous';
  return text.toSpan(first.start, first.end);
}

function listEqual(words: string, folded: string): number[] {
  const starts: number[] = [];
  for (
    let at = folded.indexOf(words);
    at >= 0 && starts.length < MOST_PLACES;
    at = folded.indexOf(words, at + 1)
  ) {
    const isWhole = isEdge(folded, at) && isEdge(folded, at + words.length);
    if (isWhole) starts.push(at);
  }
  return starts;
}

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a word begins or ends at an offset of folded text. */
function isEdge(folded: string, at: number): boolean {
  const around = folded.slice(Math.max(0, at - 1), at + 1);
  return around.length < 2 || around.includes(' ') || UNSPACED.test(around);
}

/** Every place in a text with these words, however they are punctuated. */
export function findEvery(exact: string, text: SearchedText): Span[] {
  const words = foldText(exact).folded;
  return words === ''
    ? []
    : listEqual(words, text.folded).map((start) => text.toSpan(start, start + words.length));
}

function listAlike(words: string, folded: string) {
  const matches = search(folded, words, Math.floor(words.length * MOST_CHANGED));
  const least = Math.min(...matches.map(({ errors }) => errors));
  // A match that begins or ends a letter earlier is the same place.
  const places: { start: number; end: number; alike: number }[] = [];
  for (const { start, end, errors } of matches.sort((a, b) => a.errors - b.errors)) {
    if (errors > least + words.length * MARGIN * 2 || places.length === MOST_PLACES) break;
    if (places.some((one) => start < one.end && one.start < end)) continue;
    places.push({ ...toWords(folded, start, end), alike: 1 - errors / words.length });
  }
  return places;
}

/** The whole words that a range touches. */
function toWords(folded: string, start: number, end: number): { start: number; end: number } {
  const before = folded[start] === ' ' ? start + 1 : folded.lastIndexOf(' ', start) + 1;
  const after = folded[end - 1] === ' ' ? end - 1 : folded.indexOf(' ', end - 1);
  return { start: before, end: after < 0 ? folded.length : after };
}

/** How alike the text around two places is, from 0 to 1; what a selector does not say does not count. */
function comparePlace({ prefix, suffix }: TextQuoteSelector, folded: string, { start, end }: Span): number {
  const before = foldText(prefix).folded;
  const after = foldText(suffix).folded;
  const shares = [
    ...(before === ''
      ? []
      : [compareText(before, folded.slice(Math.max(0, start - 40), start).trim(), 'end')]),
    ...(after === '' ? [] : [compareText(after, folded.slice(end, end + 40).trim(), 'start')]),
  ];
  return shares.length === 0 ? 1 : shares.reduce((sum, one) => sum + one, 0) / shares.length;
}
