import { toDisplayDate } from '../archive/display-date.ts';

/** What a citation of a quotation names; what is not known is left out, never guessed. */
export interface Citing {
  /** The words, without quotation marks of their own. */
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
  const what = verbatim ? `“${words}”` : words;
  const source = [`“${withoutMarks(title)}”`, publisher, toDisplayDate(published), address];
  return `${what} (${listKnown(who)}), ${listKnown(source)}`;
}

/** Words without the quotation marks that stand at their ends, for setting them in marks of another style. */
export function withoutMarks(words: string): string {
  const inner = words
    .trim()
    .replace(/^[“„«"]+/, '')
    .replace(/[”“»"]+$/, '');
  const opens = (inner.match(/“/g) ?? []).length;
  const closes = (inner.match(/”/g) ?? []).length;
  return opens === closes ? inner : words.trim();
}

function listKnown(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
