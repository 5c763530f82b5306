import { findAll } from './element.ts';

/** A copy of what an item of the page says for a card: its children with `data-card`, else all but its jumps into the text. */
export function copyItem(item: HTMLElement): Node[] {
  const chosen = findAll('[data-card]', item);
  if (chosen.length > 0) return chosen.map(copyPlain);
  const copy = copyPlain(item);
  for (const jump of findAll('.jumps', copy)) jump.remove();
  return [...copy.childNodes];
}

/** A copy without ids, which must not stand twice in a page. */
export function copyPlain(original: HTMLElement): HTMLElement {
  const copy = original.cloneNode(true);
  if (!(copy instanceof HTMLElement))
    throw new RangeError(`an element's copy is no element: ${copy.nodeName}`);
  for (const named of [copy, ...findAll('[id]', copy)]) named.removeAttribute('id');
  return copy;
}
