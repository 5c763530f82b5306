import { findAll } from './element.ts';

/** A copy of a list item for a card: its elements with `data-card`, or else everything but the links to mentions. */
export function copyItem(item: HTMLElement): Node[] {
  const chosen = findAll('[data-card]', item);
  if (chosen.length > 0) return chosen.map(copyPlain);
  const copy = copyPlain(item);
  for (const jump of findAll('.jumps', copy)) jump.remove();
  return [...copy.childNodes];
}

/** A copy that can be seen, without ids, which must be unique on a page. */
export function copyPlain(original: HTMLElement): HTMLElement {
  const copy = original.cloneNode(true);
  if (!(copy instanceof HTMLElement))
    throw new RangeError(`the copy of an element is not an element: ${copy.nodeName}`);
  copy.hidden = false;
  for (const named of [copy, ...findAll('[id]', copy)]) named.removeAttribute('id');
  return copy;
}
