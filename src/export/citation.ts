import { toDisplayDate } from '../dates/date-words.ts';

/** What a citation of a quotation names; what is not known is left out, never guessed. */
export interface Citing {
  /** As they stand in the article, with or without quotation marks of their own. */
  readonly words: string;
  /** False for indirect speech: its words are the reporter's and stand without marks. */
  readonly verbatim: boolean;
  /** The speaker's label; undefined for an unknown one. */
  readonly speaker: string | undefined;
  /** The outlet through which the words came. */
  readonly via: string | undefined;
  readonly title: string;
  /** Who published the article. */
  readonly publisher: string | undefined;
  /** ISO date. */
  readonly published: string;
  /** Absolute address of the quotation. */
  readonly address: string;
}

/**
 * A full citation in one line: “Words” (speaker, via outlet), “Title”, publisher, 5 September 2016, address.
 * An unknown speaker is said to be unknown.
 */
export function toCitation(citing: Citing): string {
  const { words, verbatim, speaker, via, title, publisher, published, address } = citing;
  const who = [speaker ?? 'speaker unknown', via === undefined ? undefined : `via ${via}`];
  const what = verbatim ? withMarks(words) : words;
  const source = [`“${withoutMarks(title)}”`, publisher, toDisplayDate(published), address];
  return `${what} (${listKnown(who)}), ${listKnown(source)}`;
}

/**
 * Words without the quotation marks around them, for setting them in marks of another style; marks that open and
 * close more than once, or that cannot be told apart, stay. A comma before the closing mark goes with it.
 */
export function withoutMarks(words: string): string {
  const whole = words.trim();
  const inner = whole.replace(/^[“"]/, '').replace(/[”"]$/, '');
  return isBalanced(inner) ? inner.replace(/,$/, '') : whole;
}

function withMarks(words: string): string {
  const inner = withoutMarks(words);
  return /^[“"]/.test(inner) ? inner : `“${inner}”`;
}

function isBalanced(words: string): boolean {
  let depth = 0;
  for (const mark of words.match(/[“”"]/g) ?? []) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0 || mark === '"') return false;
  }
  return depth === 0;
}

function listKnown(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
