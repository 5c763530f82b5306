import { type CitationFormat, type Cited, formatCitation } from './citation.ts';
import { copyAndTell } from './copy-buttons.ts';
import { element } from './element.ts';

/** Words as they can be given to somebody. */
export interface Shareable {
  readonly link: string;
  /** With whoever denied them, if somebody did. */
  readonly words: string;
  readonly cited: Cited;
}

/** What a button copies: its visible name, its full name, and the text. */
type Copying = readonly [name: string, full: string, text: (shared: Shareable) => string, isHtml?: boolean];

const cite = (format: CitationFormat) => (shared: Shareable) => formatCitation(shared.cited, format);

const COPYING: readonly Copying[] = [
  ['Link', 'Copy link', ({ link }) => link],
  ['Words', 'Copy words', ({ words }) => words],
  ['Citation', 'Copy citation', cite('text')],
  ['Markdown', 'Copy as Markdown', cite('markdown')],
  ['HTML', 'Copy as HTML', cite('html'), true],
];

/** Buttons that copy something, read when one is pressed, and one for the browser's share sheet if it has one. */
export function createShareRow(read: () => Shareable): HTMLElement {
  const buttons = COPYING.map(([name, full, textFrom, isHtml]) =>
    createButton(name, full, () => void copyAndTell(textFrom(read()), name, isHtml)),
  );
  const row = element('p', { class: 'share-row' }, element('span', { class: 'label' }, 'Copy'), ...buttons);
  if (canShare()) row.append(createButton('Share…', 'Share…', () => void openSheet(read())));
  return row;
}

/** Adds a button for the share sheet to the buttons of a quotation's page. */
export function offerSheet(): void {
  const link = document.querySelector<HTMLElement>('.actions [data-copy]');
  const url = link?.dataset.copy;
  if (!link || url === undefined || !canShare()) return;
  const share = () => void openSheet({ link: url, words: document.title });
  link.parentElement?.append(createButton('Share…', 'Share…', share));
}

function createButton(name: string, full: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'copy', 'aria-label': full }, name);
  button.addEventListener('click', act);
  return button;
}

function canShare(): boolean {
  return 'share' in navigator;
}

async function openSheet({ link, words }: Pick<Shareable, 'link' | 'words'>): Promise<void> {
  try {
    await navigator.share({ text: words, url: link });
  } catch (error) {
    // Whoever closes the sheet knows it; one that cannot open is replaced.
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copyAndTell(link, 'Link');
  }
}
