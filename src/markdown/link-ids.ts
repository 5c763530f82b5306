import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What the sanitizer puts before every id of an author, so that none passes for an id of the page. */
const PREFIX = 'user-content-';

/**
 * Points links within an article (to a footnote, back from it, to the author's own ids) at the ids as the sanitizer
 * has renamed them, in place. Of two equal ids the first stays, since an id must be unique in a page.
 */
export function linkIds(tree: Root): void {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => keepFirst(properties, ids));
  visit(tree, 'element', ({ properties }) => {
    const { href, ariaDescribedBy, ariaLabelledBy } = properties;
    if (typeof href === 'string' && href.startsWith('#') && ids.has(PREFIX + decode(href.slice(1))))
      properties.href = `#${PREFIX}${href.slice(1)}`;
    if (Array.isArray(ariaDescribedBy)) properties.ariaDescribedBy = ariaDescribedBy.filter(isKnown);
    if (Array.isArray(ariaLabelledBy)) properties.ariaLabelledBy = ariaLabelledBy.filter(isKnown);
  });
  function isKnown(id: string | number): boolean {
    return ids.has(String(id));
  }
}

/** Browsers look for the decoded fragment of a link first, so an id is kept in that form. */
function keepFirst(properties: Properties, ids: Set<string>): void {
  for (const name of ['id', 'name']) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    const id = decode(value);
    if (ids.has(id)) delete properties[name];
    else properties[name] = id;
    ids.add(id);
  }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a percent sign that stands for itself
  }
}
