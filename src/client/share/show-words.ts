import { findDescribed } from '../../anchors/find-described.ts';
import type { TextDirective } from '../../anchors/text-directive.ts';
import { readPage } from './page-text.ts';

/** Name of the highlight in style sheets. */
const NAME = 'shared-words';

/**
 * Marks the words of directives, scrolls to the first and focuses its block; false if none is on the page. A browser may
 * have done so already, or not: Chromium does neither where nobody has clicked, nor within a page.
 */
export function showWords(directives: readonly TextDirective[]): boolean {
  clearWords();
  const page = readPage(document.body);
  const ranges = directives.flatMap((directive) => {
    const span = findDescribed(page.search, directive);
    return span ? [page.rangeOf(span)] : [];
  });
  const [first] = ranges;
  if (!first) return false;
  mark(ranges);
  lead(first);
  // The browser may still scroll to the address's id until the page has loaded.
  if (document.readyState !== 'complete') addEventListener('load', () => lead(first), { once: true });
  return true;
}

/** Removes the marks of shared words. */
export function clearWords(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  for (const block of document.querySelectorAll('.has-shared-words'))
    block.classList.remove('has-shared-words', 'is-marked');
}

function mark(ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
  // Firefox has no highlights before version 140; there the whole block is marked.
  else for (const range of ranges) blockOf(range)?.classList.add('is-marked');
}

function blockOf({ startContainer }: Range): HTMLElement | undefined {
  return (
    startContainer.parentElement?.closest<HTMLElement>('p, li, td, th, h1, h2, h3, dd, main') ?? undefined
  );
}

/** How much of the window's height is above the words. */
const ABOVE = 0.3;

function lead(range: Range): void {
  const block = blockOf(range);
  if (block) {
    block.classList.add('has-shared-words');
    if (block.tabIndex < 0) block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }
  scrollTo({ top: range.getBoundingClientRect().top + scrollY - innerHeight * ABOVE, behavior: 'auto' });
}
