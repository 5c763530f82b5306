import type { ElementContent, Root } from 'hast';
import type { FrontMatter } from '../schemas/article.ts';
import { ContentError } from '../schemas/content-error.ts';
import type { EditorNote } from '../schemas/editor-note.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import type { MarkdownSource } from './markdown-source.ts';
import { markdownToTree } from './markdown-to-tree.ts';
import type { NoteBlock } from './note-blocks.ts';

/** Most characters of a note: about three sentences. */
const LONGEST = 600;

/** What notes are resolved against. */
interface Surroundings {
  readonly articleText: ArticleText;
  readonly tree: Root;
  readonly source: MarkdownSource;
  /** An error about a field of the front matter. */
  errorAt(path: readonly PropertyKey[], reason: string): ContentError;
}

/** The notes of an article, those of the front matter first; throws a `ContentError` for one that fits nowhere. */
export function resolveNotes(
  written: FrontMatter['notes'],
  blocks: readonly NoteBlock[],
  { articleText, tree, source, errorAt }: Surroundings,
): EditorNote[] {
  const make = (markdown: string, at: string | undefined, fail: (reason: string) => Error): EditorNote => {
    const content = readContent(markdown, source, fail);
    if (at === undefined) return { at: undefined, after: undefined, content };
    const span = findWords(articleText.text, at, fail);
    return { at: span, after: blockAt(tree, articleText, span.end), content };
  };
  return [
    ...written.map(({ text, at }, i) =>
      make(text, at, (reason) => errorAt(['notes', i, at === undefined ? 'text' : 'at'], reason)),
    ),
    ...blocks.map(({ markdown, at, offset, line }) => {
      const note = make(markdown, at, (reason) => new ContentError({ file: source.file, line }, reason));
      return at === undefined ? { ...note, after: blockBefore(tree, offset) } : note;
    }),
  ];
}

function readContent(
  markdown: string,
  source: MarkdownSource,
  fail: (reason: string) => Error,
): ElementContent[] {
  if (markdown.length > LONGEST)
    throw fail(`is a note of ${markdown.length} characters; shorten it to ${LONGEST}, about three sentences`);
  const { children } = markdownToTree(markdown, source);
  const paragraphs = children.filter((child) => child.type === 'element');
  if (paragraphs.some(({ tagName }) => tagName !== 'p'))
    throw fail('a note is plain sentences; write it without headings, lists, tables and pictures');
  return paragraphs.flatMap((paragraph, i) => [
    ...(i > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    ...paragraph.children,
  ]);
}

/** Where words stand in a text, however it writes quotation marks and white space. */
function findWords(text: string, words: string, fail: (reason: string) => Error): Span {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/["“”„]/g, '["“”„]')
        .replace(/['‘’]/g, "['‘’]"),
    )
    .join('\\s+');
  const found = pattern === '' ? [] : [...text.matchAll(new RegExp(pattern, 'gu'))];
  const [first] = found;
  if (!first)
    throw fail(`the note is about “${words}”, which the article does not say; copy words from its text`);
  if (found.length > 1)
    throw fail(
      `the note is about “${words}”, which the article says ${found.length} times; quote more words`,
    );
  return { start: first.index, end: first.index + first[0].length };
}

/** Index of the root's child that has the character before an offset. */
function blockAt(tree: Root, { runs }: ArticleText, offset: number): number | undefined {
  const node = runs.find(({ start, end }) => start < offset && offset <= end)?.node;
  const at = tree.children.findIndex((child) => contains(child, node));
  return at < 0 ? undefined : at;
}

function contains(node: unknown, wanted: unknown): boolean {
  if (node === wanted) return true;
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
    return false;
  return node.children.some((child) => contains(child, wanted));
}

/** Index of the last of the root's elements that begins before an offset in the Markdown. */
function blockBefore(tree: Root, offset: number): number | undefined {
  const at = tree.children.findLastIndex(
    ({ type, position }) => type === 'element' && (position?.start.offset ?? Infinity) < offset,
  );
  return at < 0 ? undefined : at;
}
