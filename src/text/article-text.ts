import type { Element, Root, RootContent, Text } from 'hast';
import type { Block, BlockKind } from './block.ts';
import type { Span } from './span.ts';

/** The part of the article text that comes from one text node; `end - start` is the node's length. */
export interface Run extends Span {
  readonly node: Text;
}

/** The plain text of a tree with its blocks, and the mapping from offsets back to nodes. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
}

const BLOCK_KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listItem',
  dt: 'listItem',
  dd: 'listItem',
  td: 'tableCell',
  th: 'tableCell',
  pre: 'code',
  blockquote: 'blockquote',
};

const OTHER_BLOCKS = new Set(
  'address article aside caption details div dl figcaption figure footer header hr main nav ol p section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element is a block, so that text does not continue across its edge. */
export function isBlockElement(node: Element): boolean {
  return Object.hasOwn(BLOCK_KINDS, node.tagName) || OTHER_BLOCKS.has(node.tagName);
}

/** Whether an element is a footnote marker, which is not part of the author's words. */
function isFootnoteMark({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** Whether an element is the heading of the list of footnotes, which `parent` contains. */
function isFootnoteLabel(node: Element, parent: Element | undefined): boolean {
  return parent?.properties.dataFootnotes !== undefined && /^h[1-6]$/.test(node.tagName);
}

/** Flattens a hast tree. Blocks are joined by a blank line, line breaks become `\n`, other text stays unchanged. */
export function flattenTree(tree: Root): ArticleText {
  const flattener = new Flattener();
  flattener.visit(tree.children, undefined);
  return flattener.finish();
}

class Flattener {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #runs: Run[] = [];
  #length = 0;
  #blockStart: number | undefined;
  #blockEnd = 0;
  #kind: BlockKind = 'paragraph';
  /** The previous element was a `<br>`. The text after it may start with the line break itself. */
  #broken = false;

  visit(nodes: readonly RootContent[], kind: BlockKind | undefined, parent?: Element): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#addText(node, kind);
      else if (node.type === 'element' && !isFootnoteLabel(node, parent)) this.#addElement(node, kind);
    }
  }

  finish(): ArticleText {
    this.#closeBlock();
    return { text: this.#parts.join(''), blocks: this.#blocks, runs: this.#runs };
  }

  #addElement(node: Element, kind: BlockKind | undefined): void {
    if (isFootnoteMark(node)) return;
    if (node.tagName === 'br') {
      this.#broken = true;
      return;
    }
    if (!isBlockElement(node)) {
      this.visit(node.children, kind, node);
      return;
    }
    this.#closeBlock();
    this.visit(node.children, BLOCK_KINDS[node.tagName] ?? kind, node);
    this.#closeBlock();
  }

  #addText(node: Text, kind: BlockKind | undefined): void {
    const solid = node.value.trim() !== '';
    if (this.#blockStart === undefined) {
      if (!solid) return;
      if (this.#length > 0) this.#append('\n\n');
      this.#blockStart = this.#length + node.value.search(/\S/);
      this.#kind = kind ?? 'paragraph';
    }
    if (this.#broken && this.#length > this.#blockStart && !node.value.startsWith('\n')) this.#append('\n');
    this.#broken = false;
    const start = this.#length;
    this.#append(node.value);
    this.#runs.push({ node, start, end: this.#length });
    if (solid) this.#blockEnd = start + node.value.trimEnd().length;
  }

  #append(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }

  #closeBlock(): void {
    if (this.#blockStart === undefined) return;
    this.#blocks.push({ kind: this.#kind, start: this.#blockStart, end: this.#blockEnd });
    this.#blockStart = undefined;
    this.#broken = false;
  }
}
