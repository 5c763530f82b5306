import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Decided } from '../annotate/types.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import type { EditorNote } from '../schemas/editor-note.ts';
import { flattenTree } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { createElement, listWrappings, wrapStanding } from './decorate.ts';
import { relink } from './relink.ts';
import { noteElement } from './render-note.ts';
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
  /** The editor's notes, which follow their blocks; those at the head are left out. */
  readonly editorNotes?: readonly EditorNote[] | undefined;
  /** Former ids of quotations, by their present ones; links to them still lead to the words. */
  readonly formerIds?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Published words that are no quotation any more; links to them still lead to them. */
  readonly standing?: readonly (Span & { readonly id: string })[] | undefined;
  /** The notes for the quotations that begin in a block, given by their ids in text order. */
  notesFor(ids: readonly string[]): readonly SpeakerNote[];
  /** What an editor did to an annotation, in words. */
  decidedWords?(decided: Decided): string;
  /** Class of the mark that a quotation's speaker has on the page. */
  markOf(id: string): string | undefined;
  /** The address of something in the site as seen from the page; any other address is unchanged. */
  to(address: string): string;
}

/** The HTML of an article's text with its annotations, speakers and links. Changes the tree. */
export function renderText(
  tree: Root,
  record: Pick<ArticleRecord, 'quotations' | 'mentions' | 'times'>,
  { editorNotes = [], formerIds, standing = [], notesFor, markOf, decidedWords, to }: RenderTextOptions,
): string {
  const { text: words, runs } = flattenTree(tree);
  wrapSpans(tree, runs, [...standing.map(wrapStanding), ...listWrappings(record, decidedWords)]);
  visit(tree, 'element', ({ tagName, properties, children }) => {
    relink(properties, to);
    const { className, dataQuotation, id } = properties;
    if (tagName !== 'mark' || typeof dataQuotation !== 'string' || !Array.isArray(className)) return;
    if (id === dataQuotation)
      children.unshift(
        ...(formerIds?.get(dataQuotation) ?? []).map((former) => element('span', { id: former }, [])),
      );
    className.push(...[markOf(dataQuotation)].filter((mark) => mark !== undefined));
  });
  tree.children = tree.children.flatMap((block, i) => [
    withNotes(block, notesFor(idsIn(block))),
    ...editorNotes
      .filter(({ after }) => after === i)
      .map((note) => noteElement(note, note.at ? words.slice(note.at.start, note.at.end) : '', to)),
  ]);
  return toHtml(tree);
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
