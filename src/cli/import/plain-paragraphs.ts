import { findParagraphs } from '../../text/paragraphs.ts';

/** Lines of prose that were wrapped at a fixed width are shorter than this. */
const LONGEST_WRAPPED = 100;
/** If lines are paragraphs, most of them end like sentences. */
const MOST = 0.7;
const SENTENCE_END = /[.!?…:][”"’'»)\]]*$/;

/** Paragraphs of a plain text, lines trimmed, and how they were separated. */
export interface PlainParagraphs {
  readonly paragraphs: readonly string[];
  readonly byLine: boolean;
}

/** Splits a plain text at blank lines, or at every line if there are none and the lines look like paragraphs. */
export function splitParagraphs(text: string): PlainParagraphs {
  const clean = normalizeLineEnds(text);
  const paragraphs = findParagraphs(clean).map(({ start, end }) => trimLines(clean.slice(start, end)));
  const [only, ...others] = paragraphs;
  if (only === undefined || others.length > 0) return { paragraphs, byLine: false };
  const lines = only.split('\n').filter((line) => line !== '');
  const byLine = lines.length > 1 && isParagraphs(lines);
  return { paragraphs: byLine ? lines : paragraphs, byLine };
}

/** Markdown has no NUL and no other line ending. */
function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}

function trimLines(words: string): string {
  return words
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .join('\n');
}

/** The first line is usually a title, and the last may be a signature. */
function isParagraphs(lines: readonly string[]): boolean {
  const inner = lines.length > 3 ? lines.slice(1, -1) : lines.slice(1);
  const ending = inner.filter((line) => SENTENCE_END.test(line)).length;
  return inner.some((line) => line.length > LONGEST_WRAPPED) && ending >= MOST * inner.length;
}
