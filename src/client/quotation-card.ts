import type { CardContent } from './card.ts';
import { citeArticle, readCitation } from './citation.ts';
import { element, findAll, textOf } from './element.ts';
import { linkTo, resolveLink, thisPage } from './link-to.ts';
import { copyPlain } from './page-data.ts';
import { findPieces, findRow } from './quotations.ts';
import { createShareRow, type Shareable } from './share-row.ts';

/** The card of a quotation: the facts from its row in the who-said-what table, and buttons to copy it. */
export function createQuotationCard(anchor: string, text: HTMLElement): CardContent {
  const row = findRow(anchor);
  const speaker = textOf(row?.querySelector('[data-card=speaker]'));
  const label = speaker === '' ? 'Quotation' : `Quotation: ${speaker}`;
  return { label, nodes: [...(row ? [createFacts(row)] : []), createActions(anchor, text)] };
}

function createFacts(row: HTMLElement): HTMLElement {
  const facts = element('dl', { class: 'card-facts' });
  for (const cell of findAll('[data-card]', row)) {
    if (textOf(cell) === '') continue;
    const fact = element('dd', {}, ...copyPlain(cell).childNodes);
    facts.append(element('div', {}, element('dt', {}, cell.dataset.label ?? cell.dataset.card ?? ''), fact));
  }
  return facts;
}

function createActions(anchor: string, text: HTMLElement): HTMLElement {
  const page = findRow(anchor)?.querySelector<HTMLAnchorElement>('a[href*="quotes/"]')?.href;
  const actions = element('div', { class: 'card-actions' });
  actions.append(createShareRow(() => shareQuotation(anchor, text)));
  if (page !== undefined) actions.append(element('a', { href: page }, 'Quotation page'));
  return actions;
}

function shareQuotation(anchor: string, text: HTMLElement): Shareable {
  const link = shareableLink(anchor);
  const words = wordsOf(anchor, text);
  const citation = findRow(anchor)?.querySelector<HTMLElement>('[data-citation]');
  return { link, words, cited: citation ? readCitation(citation) : citeArticle([words], text, link) };
}

/** The address of the quotation's own page, or of its place in the article if it has none. */
function shareableLink(anchor: string): string {
  const own = findRow(anchor)?.querySelector('a[href*="quotes/"]')?.getAttribute('href');
  return own ? resolveLink(own, thisPage()) : linkTo(anchor, thisPage());
}

/** The words of a quotation, with a space between blocks; without a last comma, which belongs to the sentence around. */
export function wordsOf(anchor: string, text: HTMLElement): string {
  const row = findRow(anchor)?.querySelector('[data-words]');
  const words = textOf(row) || findPieces(anchor, text).map(textOf).join(' ');
  return words.replace(/,(?=[”"’']*$)/, '');
}

/** The full citation of a quotation, or its words and link if the page has no citation. */
export function citationFor(anchor: string, text: HTMLElement): string {
  const citation = textOf(findRow(anchor)?.querySelector('[data-citation]'));
  return citation || `${wordsOf(anchor, text)} ${linkTo(anchor, thisPage())}`;
}
