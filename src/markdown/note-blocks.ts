import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { ContentError } from '../schemas/content-error.ts';
import type { MarkdownSource } from './markdown-source.ts';

/** A note in an article's text: `:::note`, the note, and `:::`, each on a line of its own. */
export interface NoteBlock {
  /** The words of the article that it is about; undefined for one about the paragraph before it. */
  readonly at: string | undefined;
  readonly markdown: string;
  /** Offset in the Markdown where it begins. */
  readonly offset: number;
  /** Line in the file. */
  readonly line: number;
}

const OPENING = /^:::note(.*)$/;
const CLOSING = /(?:^|\n)[ \t]*:::[ \t]*$/;
const ATTRIBUTES = /^(?:\{[ \t]*at=(?:"([^"]*)"|'([^']*)'|“([^”]*)”)[ \t]*\})?[ \t]*$/;

/**
 * Takes the notes out of a parsed text, which is left as if they had not been written; throws a `ContentError` for one
 * that cannot be read. Nothing else that begins with colons is touched.
 */
export function takeNotes(tree: Root, markdown: string, { file, linesBefore }: MarkdownSource): NoteBlock[] {
  if (!markdown.includes(':::note')) return [];
  const fail = (node: RootContent, reason: string): never => {
    throw new ContentError({ file, line: lineOf(node) + linesBefore }, reason);
  };
  const notes: NoteBlock[] = [];
  for (let i = 0; i < tree.children.length; i++) {
    const first = tree.children[i];
    if (first?.type !== 'paragraph') continue;
    const opening = OPENING.exec(sourceOf(first, markdown).split('\n', 1)[0]?.trimEnd() ?? '');
    if (!opening) continue;
    const length = tree.children.slice(i).findIndex((node) => CLOSING.test(sourceOf(node, markdown))) + 1;
    if (length === 0) fail(first, 'the note is not closed; end it with a line of three colons (:::)');
    const attributes = ATTRIBUTES.exec(opening[1] ?? '');
    if (!attributes)
      fail(first, `"${opening[0]}" is not understood; write :::note, or :::note{at="words of the article"}`);
    const last = tree.children[i + length - 1] ?? first;
    const lines = markdown.slice(startOf(first), endOf(last)).split('\n');
    const inner = lines.slice(1, -1).join('\n').trim();
    if (inner === '') fail(first, 'the note is empty; write it between its two lines of colons');
    notes.push({
      at: attributes?.slice(1).find((words) => words !== undefined),
      markdown: inner,
      offset: startOf(first),
      line: lineOf(first) + linesBefore,
    });
    tree.children.splice(i, length);
    i--;
  }
  visit(tree, 'paragraph', (node: Paragraph) => {
    if (OPENING.test(sourceOf(node, markdown).split('\n', 1)[0] ?? ''))
      fail(node, 'a note can’t stand in a list or a block quotation; put it after it');
  });
  return notes;
}

const startOf = (node: RootContent) => node.position?.start.offset ?? 0;
const endOf = (node: RootContent) => node.position?.end.offset ?? 0;
const lineOf = (node: RootContent) => node.position?.start.line ?? 1;
const sourceOf = (node: RootContent, markdown: string) => markdown.slice(startOf(node), endOf(node));
