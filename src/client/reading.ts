import { findAll } from './element.ts';

/** The line of the window at which people read: a third from the top. */
const READING_LINE = '-33% 0px -66% 0px';

/** The mentions of a place in a text, in reading order. */
export function findPlaces(id: string, text: ParentNode): HTMLElement[] {
  return findAll(`.mention.place[data-entity="${CSS.escape(id)}"]`, text);
}

/** The ids of the places that part of a text mentions, each once. */
export function readPlaces(part: ParentNode): string[] {
  return [
    ...new Set(findAll('.mention.place[data-entity]', part).map(({ dataset }) => dataset.entity ?? '')),
  ];
}

/** Calls back with each block of the text that reaches the reading line. */
export function watchReading(text: HTMLElement, act: (block: HTMLElement) => void): void {
  if (!('IntersectionObserver' in window)) return;
  const observer = new IntersectionObserver(
    (entries) => {
      const read = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      if (read instanceof HTMLElement) act(read);
    },
    { rootMargin: READING_LINE },
  );
  for (const block of findAll(':is(p, li, blockquote, tr):not(.who-speaks *)', text)) observer.observe(block);
}
