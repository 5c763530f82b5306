import { toWholeWords } from '../../anchors/describe-words.ts';
import type { Span } from '../../text/span.ts';
import { type PageText, readPage } from './page-text.ts';

/** Selected words of an article: whole words, although a reader may select less. */
export interface Selected {
  readonly page: PageText;
  readonly span: Span;
  readonly range: Range;
  /** The words by paragraphs, without what stands between them in the margin or in notes. */
  readonly words: readonly string[];
  /** The quotations that all the words belong to, the innermost first. */
  readonly quotations: readonly string[];
}

/** Parts of a text that are not the article's words. */
const FOREIGN = '.who-speaks, .editors-note';

/** The selected words of a text; undefined if none are selected, or others too. */
export function findSelected(text: HTMLElement): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(text)) return undefined;
  const page = readPage(document.body);
  const whole = page.trim(page.spanOf(selected), (node) => /\S/.test(node.data));
  if (!page.endsOf(whole).every((node) => text.contains(node))) return undefined;
  const isWords = (node: Node) => text.contains(node) && !node.parentElement?.closest(FOREIGN);
  const span = toWholeWords(page.search, page.trim(whole, isWords));
  if (span.start === span.end) return undefined;
  const range = page.rangeOf(span);
  const words = page.wordsOf(span, isWords);
  const quotations = listQuotations(range.startContainer).filter(
    (anchor) =>
      page.wordsOf(span, (node) => isWords(node) && listQuotations(node).includes(anchor)) === words,
  );
  return { page, span, range, words: words.split('\n'), quotations };
}

/** The anchors of the quotations around a node, the innermost first. */
function listQuotations(node: Node): string[] {
  const anchors: string[] = [];
  for (let at = node.parentElement; at; at = at.parentElement) {
    const { quotation } = at.dataset;
    if (quotation !== undefined && at.matches('.quotation')) anchors.push(quotation);
  }
  return anchors;
}
