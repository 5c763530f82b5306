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

/** The pieces of a full citation, "" for a piece that it does not have. */
export interface Citation {
  /** Who denied or doubted the words; they must never be shown without it. */
  readonly denial: string;
  /** In quotation marks if they are the speaker’s own. */
  readonly words: string;
  /** Speaker, cue, and outlet, in parentheses. */
  readonly who: string;
  /** In quotation marks. */
  readonly title: string;
  /** Publisher and date. */
  readonly imprint: string;
  readonly address: string;
}

/** The pieces of a citation. An unknown speaker is stated as unknown; denied words follow the name of who denied them. */
export function createCitation(citing: CitationParts): Citation {
  const { words, verbatim, denial = '', cue, speaker, via, title, publisher, published, address } = citing;
  const passed = via === undefined ? undefined : `via ${via}`;
  const said = cue === undefined ? undefined : `“${cue}”`;
  const who = listKnown(denial ? [passed] : [speaker ?? 'speaker unknown', said, passed]);
  return {
    denial,
    words: verbatim ? withMarks(words) : words,
    who: who && `(${who})`,
    ...citeSource({ title, publisher, published }),
    address,
  };
}

/** The article's part of a citation. */
export function citeSource({
  title,
  publisher,
  published,
}: Pick<CitationParts, 'title' | 'publisher' | 'published'>): Pick<Citation, 'title' | 'imprint'> {
  return { title: `“${withoutMarks(title)}”`, imprint: listKnown([publisher, formatDate(published)]) };
}

/** A piece of a citation in one line, and what separates it from the next. */
export interface CitationPiece {
  readonly name: keyof Citation;
  readonly text: string;
  readonly after: string;
}

/**
 * A full citation in one line: “Words” (speaker, via outlet), “Title”, publisher, 5 September 2016, address. Or: Ann Lee
 * denied that …, “Title”, ….
 */
export function listPieces({ denial, words, who, title, imprint, address }: Citation): CitationPiece[] {
  const pieces: readonly CitationPiece[] = [
    { name: 'denial', text: denial, after: ' ' },
    { name: 'words', text: words, after: who ? ' ' : ', ' },
    { name: 'who', text: who, after: ', ' },
    { name: 'title', text: title, after: ', ' },
    { name: 'imprint', text: imprint, after: ', ' },
    { name: 'address', text: address, after: '' },
  ];
  return pieces.filter(({ text }) => text !== '');
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
