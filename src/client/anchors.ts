import type { TextDirective } from '../anchors/text-directive.ts';
import { element } from './element.ts';
import { loadShare } from './load-share.ts';
import { setMarked } from './marked.ts';
import { parseTarget, wordsOf } from './target.ts';

/** Marks and focuses the passage and the words that the address points to, now and whenever the address changes. */
export function followAnchors(text: HTMLElement): void {
  const follow = async (address: string): Promise<void> => {
    const { id, directives } = parseTarget(address);
    const target = id === undefined ? undefined : document.getElementById(id);
    document.querySelector('.lost-anchor')?.remove();
    // A former id is that of an empty element in its quotation.
    const passage = target?.closest<HTMLElement>('.quotation') ?? target;
    if (passage && text.contains(passage)) open(passage, text);
    const isLed = await leadToWords(directives);
    if (isLed || target || (id === undefined && directives.length === 0)) return;
    document.body.append(createNote(directives[0]?.start ?? (id && wordsOf(id))));
  };
  // Browsers that know of words in addresses hide them from `location`, but not from the address of an event.
  addEventListener('hashchange', ({ newURL }) => void follow(newURL));
  void follow(findFullAddress());
}

/** The page's address; with the words that it points to, if the browser says them. */
function findFullAddress(): string {
  const [opened] = performance.getEntriesByType('navigation');
  return opened?.name.includes(':~:') ? opened.name : location.href;
}

/** Whether the words are shown, as far as can be known. */
async function leadToWords(directives: readonly TextDirective[]): Promise<boolean> {
  if (directives.length === 0) {
    window.newsglossShare?.clearWords();
    return false;
  }
  try {
    return (await loadShare()).showWords(directives);
  } catch {
    // The browser may have shown them.
    return true;
  }
}

function open(target: HTMLElement, text: HTMLElement): void {
  setMarked(target, text);
  if (target.tabIndex < 0) target.tabIndex = -1;
  // The browser has already scrolled, taking scroll margins into account.
  target.focus({ preventScroll: true });
}

/** Says that a passage is not here, and its words, if known. */
function createNote(quoted: string | undefined): HTMLElement {
  const close = element('button', { type: 'button', class: 'tool close', 'aria-label': 'Close' });
  const list = document.querySelector('.who-said-what')?.closest('[id]')?.id;
  const note = element('div', { class: 'lost-anchor', role: 'status' });
  const words = element('p', {}, 'This link points to a passage that is not on this page');
  if (quoted !== undefined) words.append(': ', element('q', {}, quoted));
  words.append('. It may have been edited or removed. ');
  if (list !== undefined) words.append(element('a', { href: `#${list}` }, 'All quotations in this article'));
  close.addEventListener('click', () => note.remove());
  note.append(words, close);
  return note;
}
