import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { flattenTree } from '../text/article-text.ts';
import { createElement, listWrappings } from './decorate.ts';
import { wrapSpans } from './wrap.ts';

/** A note at a block: a speaker and the quotations attributed to them that begin in the block. */
export interface SpeakerNote {
  readonly label: string;
  /** Classes of the speaker's marks on the page; several speak together. */
  readonly marks: readonly string[];
  readonly quotations: readonly {
    readonly id: string;
    readonly number: number;
    readonly uncertain: boolean;
  }[];
}

export interface RenderTextOptions {
  /** The notes for the quotations that begin in a block, given by their ids in text order. */
  notesFor(ids: readonly string[]): readonly SpeakerNote[];
  /** Class of the mark that a quotation's speaker has on the page. */
  markOf(id: string): string | undefined;
  /** The address of something in the site as seen from the page; any other address is unchanged. */
  to(address: string): string;
}

/** The HTML of an article's text with its annotations, speakers and links. Changes the tree. */
export function renderText(
  tree: Root,
  record: Pick<ArticleRecord, 'quotations' | 'mentions' | 'times'>,
  { notesFor, markOf, to }: RenderTextOptions,
): string {
  wrapSpans(tree, flattenTree(tree).runs, listWrappings(record));
  visit(tree, 'element', ({ tagName, properties }) => {
    relink(properties, to);
    const { className, dataQuotation } = properties;
    if (tagName !== 'mark' || typeof dataQuotation !== 'string' || !Array.isArray(className)) return;
    className.push(...[markOf(dataQuotation)].filter((mark) => mark !== undefined));
  });
  tree.children = tree.children.map((block) => withNotes(block, notesFor(idsIn(block))));
  return toHtml(tree);
}

/** Properties with one address. */
const ADDRESS = ['href', 'src', 'action', 'formAction', 'poster', 'data'] as const;
/** Properties with several addresses, each with a descriptor. */
const ADDRESSES = ['srcSet', 'imageSrcSet'] as const;

function relink(properties: Properties, to: RenderTextOptions['to']): void {
  for (const name of ADDRESS) {
    const address = properties[name];
    if (typeof address === 'string') properties[name] = to(address);
  }
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (value === undefined || value === null) continue;
    const candidates = Array.isArray(value) ? value.map(String) : String(value).split(',');
    properties[name] = candidates.map((candidate) => candidate.trim().replace(/^\S+/, to)).join(', ');
  }
}

/** The ids of the quotations that begin in a block, in text order. */
function idsIn(block: RootContent): string[] {
  const ids: string[] = [];
  visit(block, 'element', ({ tagName, properties: { id, dataQuotation } }) => {
    if (tagName === 'mark' && typeof id === 'string' && id === dataQuotation) ids.push(id);
  });
  return ids;
}

function withNotes(block: RootContent, notes: readonly SpeakerNote[]): RootContent {
  if (notes.length === 0 || block.type !== 'element') return block;
  const list = element('ul', { className: ['who-speaks'], ariaLabel: 'Speakers' }, notes.map(noteItem));
  return element('div', { className: ['annotated'] }, [list, block]);
}

function noteItem({ label, marks, quotations }: SpeakerNote): Element {
  const links = quotations.map(({ id, number, uncertain }) =>
    element('a', { href: `#about-${id}` }, [
      element('span', { className: ['visually-hidden'] }, [text('Quotation ')]),
      text(`${number}${uncertain ? '?' : ''}`),
    ]),
  );
  const who = element('span', { className: ['who'] }, [text(label)]);
  const signs = marks.map((mark) => element('span', { className: ['speaker-mark', mark] }, []));
  return element('li', {}, [...signs, who, ...links]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { ...createElement(tagName, properties), children };
}

const text = (value: string) => ({ type: 'text' as const, value });
