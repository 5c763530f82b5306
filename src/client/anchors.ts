import { element } from './element.ts';
import { setMarked } from './marked.ts';

/** The id in an address's fragment; undefined if there is none or it cannot be decoded. */
export function parseFragment(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || undefined;
  } catch {
    return undefined;
  }
}

/** Marks and focuses the passage that the address points to, now and whenever the address changes. */
export function followAnchors(text: HTMLElement): void {
  const follow = (): void => {
    const id = parseFragment(location.hash);
    const target = id === undefined ? undefined : document.getElementById(id);
    document.querySelector('.lost-anchor')?.remove();
    // A former id is that of an empty element in its quotation.
    const passage = target?.closest<HTMLElement>('.quotation') ?? target;
    if (passage && text.contains(passage)) open(passage, text);
    else if (id !== undefined && !target) document.body.append(createNote(id));
  };
  addEventListener('hashchange', follow);
  follow();
}

function open(target: HTMLElement, text: HTMLElement): void {
  setMarked(target, text);
  if (target.tabIndex < 0) target.tabIndex = -1;
  // The browser has already scrolled, taking scroll margins into account.
  target.focus({ preventScroll: true });
}

/** The words that an anchor was made from; undefined for any other id. */
export function wordsOf(id: string): string | undefined {
  return /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+){2,}$/u.test(id) ? id.replaceAll('-', ' ') : undefined;
}

function createNote(id: string): HTMLElement {
  const close = element('button', { type: 'button', class: 'tool close', 'aria-label': 'Close' });
  const list = document.querySelector('.who-said-what')?.closest('[id]')?.id;
  const note = element('div', { class: 'lost-anchor', role: 'status' });
  const words = element('p', {}, 'This link points to a passage that is not on this page');
  const quoted = wordsOf(id);
  if (quoted !== undefined) words.append(': ', element('q', {}, quoted));
  words.append('. It may have been edited or removed. ');
  if (list !== undefined) words.append(element('a', { href: `#${list}` }, 'All quotations in this article'));
  close.addEventListener('click', () => note.remove());
  note.append(words, close);
  return note;
}
