import { ContentError } from '../schemas/content-error.ts';
import type { MarkdownSource } from './markdown-source.ts';

/**
 * The Markdown parser's time grows with the square of some counts. These limits keep each of them to a few
 * seconds at most; a report of 200,000 words with 2,000 list items and 500 footnotes is far below all of them.
 */
const MOST = {
  characters: 3_000_000,
  /** In one block: the lines between two blank lines, or one item of a list. */
  blockCharacters: 200_000,
  items: 10_000,
  /** Lists and quotes that open inside each other on one line. */
  nested: 50,
  /** Columns before a list item or quote; indentation nests a list over several lines. */
  indentation: 200,
  /** For each list, quote, footnote or underlined heading, the lines before it: 2,000 lists in 20,000 lines. */
  linesBefore: 25_000_000,
  /** Brackets and line breaks of each block, squared: 8,000 in one block, or fewer in several. */
  brackets: 8_000 ** 2,
  /** Emphasis markers (asterisks, underscores, tildes) of each block, squared: 4,000 in one block. */
  emphasis: 4_000 ** 2,
  /** Comments and declarations of each block, times its length. */
  declarations: 200_000_000,
} as const;

/** Ends a paragraph, even in a quote; any other white space is text to Markdown. */
const BLANK = /^[ \t>]*$/;
/** Starts a list item, whatever comes before it; other markers may be part of a paragraph. */
const BULLET = /^ {0,3}[-*+][ \t]+\S/;
/** Everything before the words of a line that opens or continues a list or a quote. */
const PREFIX = /^(?:[ \t]|>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))*/;
const MARKER = />|[-*+]|\d+[.)]/g;
/** The text of a footnote is a container like a list. */
const FOOTNOTE = /^[\s>]*\[\^[^\]]*\]:/;
const UNDERLINE = /^[\s>]*(?:=+|-+)\s*$/;
/** An underlined heading costs the parser as much as four lists. */
const UNDERLINE_COST = 4;
const BRACKET = /[[\]\n]/g;
/** One or two characters open or close emphasis, longer runs several times; an underscore inside a word never does. */
const EMPHASIS = /[*~]{1,2}|(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])/gu;
const DECLARATION = /<[!?]/g;

/** Throws if a Markdown text is too long, too deeply nested or too dense to parse in reasonable time. */
export function checkSize(markdown: string, source: MarkdownSource): void {
  const checker = new SizeChecker(source);
  if (markdown.length > MOST.characters)
    checker.fail(1, `is longer than ${count(MOST.characters)} characters; split it into several articles`);
  for (const line of markdown.split(/\r\n|[\n\r]/)) checker.addLine(line);
  checker.closeBlock();
}

class SizeChecker {
  readonly #source: MarkdownSource;
  #line = 0;
  #block: string[] = [];
  #blockLength = 0;
  #items = 0;
  /** The prefix of the last line, and of the last that was not blank. */
  #lastPrefix = '';
  #lastSolidPrefix = '';
  readonly #spent = { linesBefore: 0, brackets: 0, emphasis: 0, declarations: 0 };

  constructor(source: MarkdownSource) {
    this.#source = source;
  }

  fail(line: number, reason: string): never {
    const { file, linesBefore } = this.#source;
    throw new ContentError({ file, line: line + linesBefore }, reason);
  }

  addLine(line: string): void {
    this.#line++;
    if (BLANK.test(line) || BULLET.test(line)) this.closeBlock();
    const prefix = (PREFIX.exec(line)?.[0] ?? '').replace(/\d+/g, '1').trimEnd();
    const markers = prefix.match(MARKER) ?? [];
    if (markers.length > 0) this.#addContainers(line, prefix, markers);
    if (FOOTNOTE.test(line)) this.#spend('linesBefore', this.#line, tooManyParts);
    if (this.#block.length > 0 && UNDERLINE.test(line))
      this.#spend('linesBefore', UNDERLINE_COST * this.#line, tooManyParts);
    this.#lastPrefix = prefix;
    if (BLANK.test(line)) return;
    this.#lastSolidPrefix = prefix;
    this.#block.push(line);
    this.#blockLength += line.length + 1;
    if (this.#blockLength > MOST.blockCharacters)
      this.fail(
        this.#line,
        `the paragraph that ends here has more than ${count(MOST.blockCharacters)} characters; put blank lines between paragraphs`,
      );
  }

  closeBlock(): void {
    if (this.#block.length === 0) return;
    const block = this.#block.join('\n');
    const countOf = (pattern: RegExp) => block.match(pattern)?.length ?? 0;
    const brackets = countOf(BRACKET);
    const emphasis = countOf(EMPHASIS);
    this.#spend(
      'brackets',
      brackets ** 2,
      `the paragraph above has ${count(brackets)} brackets and line breaks, ${TOO_MANY}; split it with blank lines, or put a backslash before brackets that are not links`,
    );
    this.#spend(
      'emphasis',
      emphasis ** 2,
      `the paragraph above has ${count(emphasis)} emphasis markers (*, _, ~), ${TOO_MANY}; split it with blank lines, or put a backslash before those that are plain text`,
    );
    this.#spend(
      'declarations',
      countOf(DECLARATION) * block.length,
      `the paragraph above has ${count(countOf(DECLARATION))} "<!" or "<?", ${TOO_MANY}; remove comments and declarations`,
    );
    this.#block = [];
    this.#blockLength = 0;
  }

  #addContainers(line: string, prefix: string, markers: readonly string[]): void {
    if (markers.length > MOST.nested)
      this.fail(
        this.#line,
        `${count(markers.length)} lists and quotes open inside each other here; the limit is ${MOST.nested}`,
      );
    if (line.slice(0, line.search(/\S/)).replaceAll('\t', '    ').length > MOST.indentation)
      this.fail(
        this.#line,
        `a list is nested too deeply here; indent an item by at most ${MOST.indentation} spaces`,
      );
    const list = markers.findIndex((marker) => marker !== '>');
    if (list >= 0 && ++this.#items > MOST.items)
      this.fail(
        this.#line,
        `the article has more than ${count(MOST.items)} list items; split it, or use a table`,
      );
    const last = list < 0 ? this.#lastPrefix : this.#lastSolidPrefix;
    const begun = (prefix === last ? 0 : 1) + (list < 0 ? 0 : markers.length - 1 - list);
    this.#spend('linesBefore', begun * this.#line, tooManyParts);
  }

  #spend(what: 'linesBefore' | 'brackets' | 'emphasis' | 'declarations', work: number, reason: string): void {
    this.#spent[what] += work;
    if (this.#spent[what] > MOST[what]) this.fail(this.#line, reason);
  }
}

const TOO_MANY = 'too many to parse in reasonable time';
const tooManyParts = `the article has too many lists, quotes, footnotes and underlined headings up to here, ${TOO_MANY}; split it into several articles`;

function count(number: number): string {
  return number.toLocaleString('en-US');
}
