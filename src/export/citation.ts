import { formatDate } from '../dates/date-words.ts';

/** The parts of a quotation's citation; unknown parts are left out. */
export interface CitationParts {
  /** As in the article, with or without quotation marks. */
  readonly words: string;
  /** False for indirect speech, whose words are the reporter's and get no quotation marks. */
  readonly verbatim: boolean;
  /** Lead-in saying who denied, doubted, or did not say the words; "" if the source says them. */
  readonly denial?: string;
  /** The cue, if the words are not the speaker's own; undefined for direct speech. */
  readonly cue?: string | undefined;
  /** The speaker's label; undefined if unknown. */
  readonly speaker: string | undefined;
  /** The outlet that the words came through. */
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
 * An unknown speaker is stated as unknown. Denied words follow the name of who denied them: Ann Lee denied that …,
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
 * Words without the quotation marks around them, so that other marks can be added. Marks that open and close more than
 * once, or whose direction is unclear, are kept. A comma before the closing mark is removed with it.
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
