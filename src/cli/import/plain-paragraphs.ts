import { toParagraphs } from '../../text/paragraphs.ts';

/** Lines of prose that somebody broke at a fixed width are shorter than this. */
const LONGEST_WRAPPED = 100;
/** Of lines that are paragraphs, most end as sentences do. */
const MOST = 0.7;
const SENTENCE_END = /[.!?…:][”"’'»)\]]*$/;

/** Paragraphs of a plain text, white space at the ends of lines taken off, and how they were told apart. */
export interface PlainParagraphs {
  readonly paragraphs: readonly string[];
  readonly byLine: boolean;
}

/** Divides a plain text at blank lines; one that has none, and whose lines look like paragraphs, at every line. */
export function toPlainParagraphs(text: string): PlainParagraphs {
  const clean = toLineFeeds(text);
  const paragraphs = toParagraphs(clean).map(({ start, end }) => trimLines(clean.slice(start, end)));
  const [only, ...others] = paragraphs;
  if (only === undefined || others.length > 0) return { paragraphs, byLine: false };
  const lines = only.split('\n').filter((line) => line !== '');
  const byLine = lines.length > 1 && isParagraphs(lines);
  return { paragraphs: byLine ? lines : paragraphs, byLine };
}

/** Markdown knows no NUL and no other line end. */
function toLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}

function trimLines(words: string): string {
  return words
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .join('\n');
}

/** The first line is a title, as a rule, and the last may be a signature. */
function isParagraphs(lines: readonly string[]): boolean {
  const inner = lines.length > 3 ? lines.slice(1, -1) : lines.slice(1);
  const ending = inner.filter((line) => SENTENCE_END.test(line)).length;
  return inner.some((line) => line.length > LONGEST_WRAPPED) && ending >= MOST * inner.length;
}
