import { formatDate } from '../dates/date-words.ts';

/** What a citation of a quotation names; what is not known is left out, never guessed. */
export interface CitationParts {
  /** As they stand in the article, with or without quotation marks of their own. */
  readonly words: string;
  /** False for indirect speech: its words are the reporter's and stand without marks. */
  readonly verbatim: boolean;
  /** Who denied, doubted or did not say the words, as a phrase to stand before them; "" where the source says them. */
  readonly denial?: string;
  /** The cue of words that are not the speaker's own; undefined for direct speech. */
  readonly cue?: string | undefined;
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
 * An unknown speaker is said to be unknown. Words that were denied follow who denied them: Ann Lee denied that …,
 * “Title”, ….
 */
export function formatCitation(citing: CitationParts): string {
  const { words, verbatim, denial = '', cue, speaker, via, title, publisher, published, address } = citing;
  const what = verbatim ? withMarks(words) : words;
  const passed = via === undefined ? undefined : `via ${via}`;
  const said = cue === undefined ? undefined : `“${cue}”`;
  const who = listKnown(denial ? [passed] : [speaker ?? 'speaker unknown', said, passed]);
  const source = [`“${withoutMarks(title)}”`, publisher, formatDate(published), address];
  const head = [denial, what, who && `(${who})`].filter(Boolean).join(' ');
  return `${head}, ${listKnown(source)}`;
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
