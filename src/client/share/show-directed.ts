import { findDirected } from './find-range.ts';

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'directed';

/**
 * Shows the words that the page was opened with, if the browser has not: some know no text fragments, others follow them
 * only from a click. A browser that knows them takes them out of `location`, but not out of its record of the
 * navigation.
 */
export function followDirective(text: HTMLElement): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const directive = navigation?.name.split(':~:')[1];
  if (directive === undefined) return;
  const show = () => requestAnimationFrame(() => showDirected(text, directive));
  if (document.readyState === 'complete') show();
  else addEventListener('load', show, { once: true });
}

/** Highlights the words of a text directive, and scrolls to them unless they are in view. */
export function showDirected(text: HTMLElement, directive: string): void {
  const range = findDirected(text, directive);
  if (!range) return;
  if (typeof Highlight === 'function') CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else getSelection()?.addRange(range);
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'auto' });
}
