import { findAll } from '../element.ts';
import { parseTextDirective } from './text-directive.ts';

/** Blocks of an article's text; what stands in one of them is on its own lines. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, pre, dt, dd';
/** What stands in the text without being part of it. */
const BESIDES = '.who-speaks, .editor-note, .quotation-opener, script, style, button';

/** The text of an article as it is read, and the way back to its nodes. */
export interface PageText {
  readonly text: string;
  /** The offset of a point of the page in the text. */
  offsetOf(node: Node, offset: number): number;
  rangeOf(start: number, end: number): Range;
}

/** Reads the text of an article on the page, its blocks separated by blank lines. */
export function readPageText(article: HTMLElement): PageText {
  const besides = new Set(findAll(BESIDES, article));
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof HTMLElement && besides.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const runs: { node: Text; start: number }[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const own = node.parentElement?.closest(BLOCK) ?? null;
    if (own !== block && text !== '') text += '\n\n';
    block = own;
    runs.push({ node, start: text.length });
    text += node.data.replace(/\s/g, ' ');
  }
  const at = (offset: number) => runs.findLast(({ start }) => start <= offset) ?? runs[0];
  return {
    text,
    offsetOf(node, offset) {
      const point = document.createRange();
      point.setStart(node, offset);
      const run = runs.findLast((one) => point.comparePoint(one.node, 0) <= 0);
      if (!run) return 0;
      return run.start + (run.node === node ? offset : run.node.length);
    },
    rangeOf(start, end) {
      const [from, to] = [at(start), at(Math.max(start, end - 1))];
      const range = document.createRange();
      if (from && to) {
        range.setStart(from.node, start - from.start);
        range.setEnd(to.node, Math.min(to.node.length, end - to.start));
      }
      return range;
    },
  };
}

/** The range of a page's text that a text directive leads to; undefined if it is not there. */
export function findDirected(article: HTMLElement, fragment: string): Range | undefined {
  const wanted = parseTextDirective(fragment);
  if (!wanted) return undefined;
  const page = readPageText(article);
  const text = page.text.toLowerCase();
  const gap = (words: string) => escapeWords(words.toLowerCase()).replace(/\s+/g, '\\s+');
  const { prefix, first, last, suffix } = wanted;
  const middle = last === '' ? `(${gap(first)})` : `(${gap(first)}[\\s\\S]*?${gap(last)})`;
  const found = new RegExp(`${gap(prefix)}\\s*${middle}\\s*${gap(suffix)}`, 'd').exec(text);
  const [start, end] = found?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? undefined : page.rangeOf(start, end);
}

function escapeWords(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
