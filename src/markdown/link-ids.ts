import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The sanitizer's prefix for every id of an author, so that none can clash with an id of the page. */
const PREFIX = 'user-content-';

/**
 * Updates links within an article (to a footnote, back from it, to the author's own ids) to the ids that the
 * sanitizer renamed, in place. Of two equal ids the first stays, since an id must be unique on a page.
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

/** Browsers look up the decoded fragment of a link, so ids are kept decoded. */
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
    return value; // a literal percent sign
  }
}
