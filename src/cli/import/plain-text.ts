import type { List, ListItem, Paragraph, RootContent, Text } from 'mdast';
import type { ImportedText } from './imported-text.ts';
import { parseDay } from './iso-day.ts';
import { splitParagraphs } from './plain-paragraphs.ts';
import { stringifyMarkdown } from './stringify.ts';

/** Headlines are rarely longer; a longer first paragraph is text. */
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 70;
/** A heading is followed by text, not by another short line. */
const SHORTEST_SECTION = 100;
const PROSE_END = /[.!?…:;,—-][”"’'»)\]]*$/;
const CREDIT = /^(?:by|photo|image|source|read more|see also|copyright)\b|^[©("“«'‘*\-–—•\d]/i;

/** A line with the date below a headline is usually shorter. */
const LONGEST_DATE_LINE = 60;
const BULLET = /^[-*•] +(?=\S)/;

/**
 * Converts a plain text to Markdown and keeps every word. The first line becomes the title if it looks like one and
 * no other title is given.
 */
export function fromPlainText(text: string, givenTitle?: string): ImportedText {
  const { paragraphs, byLine } = splitParagraphs(text);
  const taken = takeTitle(paragraphs);
  const { title, rest } =
    givenTitle === undefined || givenTitle === taken.title ? taken : { rest: paragraphs };
  const children = rest.map((words, i): RootContent => createBlock(words, isHeading(rest, i)));
  const items = rest.filter(isList).flatMap((words) => words.split('\n'));
  const headings = rest.filter((_, i) => isHeading(rest, i));
  return {
    body: stringifyMarkdown({ type: 'root', children }),
    findings: { title: title === undefined ? undefined : { value: title, from: 'the first line' } },
    notes: [
      ...(byLine ? ['no blank lines: every line became a paragraph'] : []),
      ...(items.length > 0 ? [`${items.length} lines became list items`] : []),
      ...headings.map((words) => `became a heading: ${words}`),
    ],
  };
}

/** The first line if it is a headline; there may be no blank line below it. */
function takeTitle(paragraphs: readonly string[]): { title?: string | undefined; rest: readonly string[] } {
  const [first = '', ...others] = paragraphs;
  const [line = '', ...lines] = first.split('\n');
  if (line.length > LONGEST_TITLE) return { rest: paragraphs };
  if (lines.length === 0) return others.length > 0 ? { title: line, rest: others } : { rest: paragraphs };
  if (!PROSE_END.test(line) && lines.every(isUnderHeadline))
    return { title: line, rest: [...lines, ...others] };
  const longest = Math.max(...lines.map(({ length }) => length));
  const above =
    line.length < 0.8 * longest && !PROSE_END.test(line) && /^[\p{Lu}\p{N}“"«'‘]/u.test(lines[0] ?? '');
  return above ? { title: line, rest: [lines.join('\n'), ...others] } : { rest: paragraphs };
}

/** "By Ann Lee in Harbour", "14 March 2019": who wrote the text, and when. */
function isUnderHeadline(line: string): boolean {
  return /^by \p{Lu}/iu.test(line) || (line.length <= LONGEST_DATE_LINE && parseDay(line) !== undefined);
}

/** Two or more lines that all start with a list marker. */
function isList(words: string): boolean {
  const lines = words.split('\n');
  return lines.length > 1 && lines.every((line) => BULLET.test(line));
}

/** A short line without a period, followed by a longer paragraph ("Not only Syria"). */
function isHeading(paragraphs: readonly string[], i: number): boolean {
  const words = paragraphs[i] ?? '';
  const next = paragraphs[i + 1] ?? '';
  return (
    i > 0 &&
    words.length <= LONGEST_HEADING &&
    !words.includes('\n') &&
    next.length >= SHORTEST_SECTION &&
    /^\p{Lu}/u.test(words) &&
    !PROSE_END.test(words) &&
    !CREDIT.test(words)
  );
}

function createBlock(words: string, heading: boolean): RootContent {
  if (isList(words)) return createList(words.split('\n'));
  const children = createTexts(words);
  return heading ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}

function createList(lines: readonly string[]): List {
  const children = lines.map((line): ListItem => {
    const paragraph: Paragraph = { type: 'paragraph', children: createTexts(line.replace(BULLET, '')) };
    return { type: 'listItem', spread: false, children: [paragraph] };
  });
  return { type: 'list', ordered: false, spread: false, children };
}

/** One node per line: within one node, the writer misses the second of two markers ("-" above "- a"). */
function createTexts(words: string): Text[] {
  const lines = words.split('\n').flatMap((line) => ['\n', line]);
  return lines.slice(1).map((value) => ({ type: 'text', value }));
}
