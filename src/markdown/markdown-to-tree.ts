import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { checkDepth } from './check-depth.ts';
import { checkSize } from './check-size.ts';
import { linkIds } from './link-ids.ts';
import type { MarkdownSource } from './markdown-source.ts';
import { type NoteBlock, takeNotes } from './note-blocks.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { type Picture, tameTree } from './tame-tree.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
// The sanitizer prefixes every id; a prefix here would double it.
const plain = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).freeze();
const raw = unified().use(rehypeRaw).freeze();

const RAW_HTML = /<[a-z!/?]/i;

/** A parsed article: its tree, ready for a page, and its pictures. */
export interface ParsedMarkdown {
  readonly tree: Root;
  readonly pictures: readonly Picture[];
  /** What was taken out of the text. */
  readonly notes: readonly NoteBlock[];
}

const UNNAMED: MarkdownSource = { file: 'article text', linesBefore: 0 };

/**
 * Parses Markdown (CommonMark and GFM) to a sanitized hast tree; raw HTML is parsed, then sanitized too.
 * Positions in the tree count from the start of the text, those of pictures and errors from the start of the file.
 * Throws a `ContentError` for a text that is too long, too deeply nested or too dense to parse in reasonable time.
 */
export function parseMarkdown(markdown: string, source: MarkdownSource = UNNAMED): ParsedMarkdown {
  checkSize(markdown, source);
  const mdast = parser.parse(markdown);
  const notes = takeNotes(mdast, markdown, source);
  checkDepth(mdast, source);
  const loose = plain.runSync(mdast);
  const tree = RAW_HTML.test(markdown) ? raw.runSync(loose) : loose;
  const clean = sanitize(tree, sanitizeSchema);
  if (clean.type !== 'root') throw new RangeError(`sanitizing a root made a ${clean.type}`);
  const pictures = tameTree(clean).map((picture) => moveDown(picture, source.linesBefore));
  linkIds(clean);
  return { tree: clean, pictures, notes };
}

/** Returns only the tree of a Markdown text. */
export function markdownToTree(markdown: string, source?: MarkdownSource): Root {
  return parseMarkdown(markdown, source).tree;
}

function moveDown(picture: Picture, lines: number): Picture {
  return picture.line === undefined ? picture : { ...picture, line: picture.line + lines };
}
