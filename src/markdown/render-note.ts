import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { EditorNote } from '../schemas/editor-note.ts';
import { createElement } from './decorate.ts';
import { relink } from './relink.ts';

/** A note as an element, marked as the editor's; `words` are those that it is about. */
export function noteElement(note: EditorNote, words: string, to: (address: string) => string): Element {
  const content = structuredClone([...note.content]);
  const about: ElementContent[] =
    words === ''
      ? []
      : [{ type: 'text', value: 'on ' }, { ...createElement('q', {}), children: [text(words)] }, text(': ')];
  const label = { ...createElement('b', { className: ['label'] }), children: [text('Editor’s note')] };
  const paragraph = { ...createElement('p', {}), children: [label, text(' '), ...about, ...content] };
  const element = {
    ...createElement('div', { className: ['editors-note'], role: 'note', ariaLabel: 'Editor’s note' }),
    children: [paragraph],
  };
  visit(element, 'element', ({ properties }) => relink(properties, to));
  return element;
}

/** A note as HTML. */
export function renderNote(note: EditorNote, words: string, to: (address: string) => string): string {
  return toHtml(noteElement(note, words, to));
}

const text = (value: string) => ({ type: 'text' as const, value });
