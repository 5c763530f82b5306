import { announce } from '../announce.ts';
import { copyAndTell } from '../copy-buttons.ts';
import { element } from '../element.ts';
import { linkTo, thisPage } from '../link-to.ts';
import { readPageText } from './find-range.ts';
import { canShare, share } from './share-sheet.ts';
import { toTextDirective } from './text-directive.ts';

/** Words of an article that somebody selected, and the link to them. */
interface Selected {
  readonly words: string;
  readonly link: string;
  readonly box: DOMRect;
}

/** What selects words on a phone shows its own menu above them. */
const GAP = 12;
/** A selection that is still growing shows nothing. */
const QUIET = 250;

/** Offers a link to the words that are selected in an article; returns an action for the keyboard. */
export function startSelectionBar(text: HTMLElement): () => void {
  const bar = element('div', {
    class: 'selection-bar',
    role: 'toolbar',
    'aria-label': 'Selected words',
    hidden: true,
  });
  const button = (label: string, act: (selected: Selected) => void) => {
    const made = element('button', { type: 'button', class: 'copy' }, label);
    // A press would take the selection away.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('click', () => {
      const selected = readSelected(text);
      if (selected) act(selected);
    });
    return made;
  };
  bar.append(
    button('Copy link to these words', ({ link }) => void copyAndTell(link, 'Link')),
    button('Copy words', ({ words }) => void copyAndTell(words, 'Words')),
    ...(canShare() ? [button('Share', ({ link }) => void share(document.title, link))] : []),
  );
  text.after(bar);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    const selected = readSelected(text);
    bar.hidden = selected === undefined;
    if (!selected) return;
    const { box } = selected;
    const left = Math.min(box.left, document.documentElement.clientWidth - bar.offsetWidth - GAP);
    bar.style.left = `${Math.max(GAP, left) + scrollX}px`;
    bar.style.top = `${box.bottom + scrollY + GAP}px`;
  };
  document.addEventListener('selectionchange', () => {
    if (bar.contains(document.activeElement)) return;
    clearTimeout(timer);
    timer = setTimeout(place, QUIET);
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || bar.hidden) return;
    bar.hidden = true;
    getSelection()?.removeAllRanges();
  });
  return () => {
    const selected = readSelected(text);
    if (selected) void copyAndTell(selected.link, 'Link');
    else announce('Select words of the article first.');
  };
}

function readSelected(text: HTMLElement): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return undefined;
  const page = readPageText(text);
  const [from, to] = [
    page.offsetOf(range.startContainer, range.startOffset),
    page.offsetOf(range.endContainer, range.endOffset),
  ];
  const words = page.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = to - words.length + words.trimEnd().length;
  if (end <= start) return undefined;
  const around = range.commonAncestorContainer;
  const quotation = (around instanceof Element ? around : around.parentElement)?.closest<HTMLElement>(
    '.quotation',
  );
  const address = linkTo(quotation?.dataset.quotation ?? '', thisPage()).replace(/#$/, '');
  const hash = address.includes('#') ? '' : '#';
  return {
    words: words.trim(),
    link: `${address}${hash}:~:${toTextDirective(page.text, { start, end })}`,
    box: range.getBoundingClientRect(),
  };
}
