import type { Span } from '../text/span.ts';
import { findDescribed, type SearchText } from './find-described.ts';
import type { TextDirective } from './text-directive.ts';

/** Longer passages are described by their first and last words, which makes a shorter link. */
const LONGEST_EXACT = 60;
/** How many words of a longer passage are tried at either end; one word alone rarely outlives an edit. */
const ENDS = [2, 3, 5, 8] as const;
/** How many words before and after are tried. */
const CONTEXT = [1, 2, 3, 5, 8, 12] as const;

/**
 * A short directive that finds the words at a span, and not the same words earlier in the text. Words around them are in
 * it only if it needs them. Undefined if none of the directives tried does, as for one of many equal texts.
 */
export function describeWords(page: SearchText, span: Span): TextDirective | undefined {
  for (const directive of listDirectives(page, span)) {
    const found = findDescribed(page, directive);
    if (found?.start === span.start && found.end === span.end) return directive;
  }
  return undefined;
}

/** A span widened to whole words, without white space at its ends; empty if it has only that. */
export function toWholeWords({ text, bounds }: SearchText, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  if (start === end) return { start, end };
  while (!bounds.isBound(start)) start--;
  while (!bounds.isBound(end)) end++;
  return { start, end };
}

function* listDirectives(page: SearchText, span: Span): Generator<TextDirective> {
  const terms = [...listTerms(page, span)];
  yield* terms;
  const [shortest] = terms;
  if (!shortest) return;
  for (const count of CONTEXT) {
    yield { ...shortest, ...findPrefix(page, span.start, count) };
    yield { ...shortest, ...findSuffix(page, span.end, count) };
  }
  for (const count of CONTEXT) {
    const around = { ...findPrefix(page, span.start, count), ...findSuffix(page, span.end, count) };
    for (const term of terms) yield { ...term, ...around };
  }
}

/** Directives without context: all the words, or those at their ends, the shortest first. */
function* listTerms({ text, bounds }: SearchText, span: Span): Generator<TextDirective> {
  const words = text.slice(span.start, span.end);
  const isInBlock = !words.includes('\n');
  if (isInBlock && words.length <= LONGEST_EXACT) {
    yield { start: words };
    return;
  }
  for (const count of ENDS) {
    const first = bounds.move(span.start, count, 1);
    const last = bounds.move(span.end, count, -1);
    if (first <= last) yield { start: text.slice(span.start, first), end: text.slice(last, span.end) };
  }
  if (isInBlock) yield { start: words };
  // Blocks of a word or two: their whole first and last ones.
  else yield { start: words.slice(0, words.indexOf('\n')), end: words.slice(words.lastIndexOf('\n') + 1) };
}

/** The words before an offset: in its block or, where it begins one, in the block before. */
function findPrefix({ text, bounds }: SearchText, offset: number, count: number): Partial<TextDirective> {
  let end = offset;
  while (/\s/.test(text.charAt(end - 1))) end--;
  const prefix = text.slice(bounds.move(end, count, -1), end);
  return prefix === '' ? {} : { prefix };
}

function findSuffix({ text, bounds }: SearchText, offset: number, count: number): Partial<TextDirective> {
  let start = offset;
  while (/\s/.test(text.charAt(start))) start++;
  const suffix = text.slice(start, bounds.move(start, count, 1));
  return suffix === '' ? {} : { suffix };
}
